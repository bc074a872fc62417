//! The services that auth collections can sign in with (spec: oauth2-providers §1).

/// A service, with what PocketBase takes for granted about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provider {
    /// Key in settings and requests.
    pub name: &'static str,
    /// Name for people.
    pub display_name: &'static str,
    /// Where users are sent to agree; empty where every installation has its own address.
    pub auth_url: &'static str,
    /// What users are asked to agree to, separated by spaces; may be empty.
    pub scopes: &'static str,
    /// Whether codes are bound to a verifier (RFC 7636) unless the settings say otherwise.
    pub pkce: bool,
}

const PKCE: bool = true;
const NO_PKCE: bool = false;

/// All services in the order they are offered.
#[rustfmt::skip] // a table
pub static PROVIDERS: [Provider; 32] = [
    provider("apple", "Apple", "https://appleid.apple.com/auth/authorize", "name email", PKCE),
    provider("google", "Google", "https://accounts.google.com/o/oauth2/v2/auth", "https://www.googleapis.com/auth/userinfo.profile https://www.googleapis.com/auth/userinfo.email", PKCE),
    provider("microsoft", "Microsoft", "https://login.microsoftonline.com/common/oauth2/v2.0/authorize", "User.Read", PKCE),
    provider("yandex", "Yandex", "https://oauth.yandex.com/authorize", "login:email login:avatar login:info", PKCE),
    provider("facebook", "Facebook", "https://www.facebook.com/v3.2/dialog/oauth", "email", PKCE),
    provider("instagram2", "Instagram", "https://www.instagram.com/oauth/authorize", "instagram_business_basic", PKCE),
    provider("github", "GitHub", "https://github.com/login/oauth/authorize", "read:user user:email", PKCE),
    provider("gitlab", "GitLab", "https://gitlab.com/oauth/authorize", "read_user", PKCE),
    provider("bitbucket", "Bitbucket", "https://bitbucket.org/site/oauth2/authorize", "account", NO_PKCE),
    provider("gitee", "Gitee", "https://gitee.com/oauth/authorize", "user_info emails", PKCE),
    provider("gitea", "Gitea/Forgejo", "https://gitea.com/login/oauth/authorize", "read:user user:email", PKCE),
    provider("discord", "Discord", "https://discord.com/api/oauth2/authorize", "identify email", PKCE),
    provider("twitter", "X/Twitter", "https://x.com/i/oauth2/authorize", "users.read users.email tweet.read", PKCE),
    provider("kakao", "Kakao", "https://kauth.kakao.com/oauth/authorize", "account_email profile_nickname profile_image", PKCE),
    provider("vk", "ВКонтакте", "https://oauth.vk.com/authorize", "email", NO_PKCE),
    provider("linear", "Linear", "https://linear.app/oauth/authorize", "read", NO_PKCE),
    provider("notion", "Notion", "https://api.notion.com/v1/oauth/authorize", "", PKCE),
    provider("monday", "monday.com", "https://auth.monday.com/oauth2/authorize", "me:read", PKCE),
    provider("lark", "Lark", "https://accounts.feishu.cn/open-apis/authen/v1/authorize", "", PKCE),
    provider("box", "Box", "https://account.box.com/api/oauth2/authorize", "root_readonly", PKCE),
    provider("spotify", "Spotify", "https://accounts.spotify.com/authorize", "user-read-private", PKCE),
    provider("trakt", "Trakt", "https://trakt.tv/oauth/authorize", "", PKCE),
    provider("twitch", "Twitch", "https://id.twitch.tv/oauth2/authorize", "user:read:email", PKCE),
    provider("patreon", "Patreon", "https://www.patreon.com/oauth2/authorize", "identity identity[email]", PKCE),
    provider("strava", "Strava", "https://www.strava.com/oauth/authorize", "profile:read_all", PKCE),
    provider("wakatime", "WakaTime", "https://wakatime.com/oauth/authorize", "email", PKCE),
    provider("livechat", "LiveChat", "https://accounts.livechat.com/", "", PKCE),
    provider("mailcow", "mailcow", "", "profile", PKCE),
    provider("planningcenter", "Planning Center", "https://api.planningcenteronline.com/oauth/authorize", "people", PKCE),
    provider("oidc", "OIDC", "", "openid email profile", PKCE),
    provider("oidc2", "OIDC", "", "openid email profile", PKCE),
    provider("oidc3", "OIDC", "", "openid email profile", PKCE),
];

const fn provider(
    name: &'static str,
    display_name: &'static str,
    auth_url: &'static str,
    scopes: &'static str,
    pkce: bool,
) -> Provider {
    Provider {
        name,
        display_name,
        auth_url,
        scopes,
        pkce,
    }
}

/// The service called `name`.
pub fn find(name: &str) -> Option<&'static Provider> {
    PROVIDERS.iter().find(|provider| provider.name == name)
}

impl Provider {
    /// A picture for the button: the initial in a circle, in the colour of the text around it. Our
    /// own drawing; marks of the services are theirs.
    pub fn logo(&self) -> String {
        let initial: String = self
            .display_name
            .chars()
            .take(1)
            .flat_map(char::to_uppercase)
            .collect();
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\">\
             <circle cx=\"12\" cy=\"12\" r=\"10.5\" fill=\"none\" stroke=\"currentColor\"/>\
             <text x=\"12\" y=\"16.5\" text-anchor=\"middle\" font-family=\"sans-serif\" \
             font-size=\"13\" fill=\"currentColor\">{initial}</text></svg>"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_known_and_unique() {
        assert!(find("oidc3").is_some() && find("instagram2").is_some());
        assert!(find("instagram").is_none() && find("").is_none());
        let names: std::collections::HashSet<_> = PROVIDERS.iter().map(|p| p.name).collect();
        assert_eq!(names.len(), PROVIDERS.len());
    }

    #[test]
    fn logos_show_the_initial() {
        assert!(PROVIDERS[14].logo().contains(">В</text>"));
        assert!(PROVIDERS[17].logo().contains(">M</text>"));
    }
}
