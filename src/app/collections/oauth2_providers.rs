//! The services that auth collections can sign in with (spec: oauth2-providers §1).

/// A service, as `GET /api/collections/meta/oauth2-providers` lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provider {
    /// Key in settings and requests.
    pub name: &'static str,
    /// Name for people.
    pub display_name: &'static str,
}

/// All services in the order they are offered.
pub const PROVIDERS: [Provider; 32] = [
    provider("apple", "Apple"),
    provider("google", "Google"),
    provider("microsoft", "Microsoft"),
    provider("yandex", "Yandex"),
    provider("facebook", "Facebook"),
    provider("instagram2", "Instagram"),
    provider("github", "GitHub"),
    provider("gitlab", "GitLab"),
    provider("bitbucket", "Bitbucket"),
    provider("gitee", "Gitee"),
    provider("gitea", "Gitea/Forgejo"),
    provider("discord", "Discord"),
    provider("twitter", "X/Twitter"),
    provider("kakao", "Kakao"),
    provider("vk", "ВКонтакте"),
    provider("linear", "Linear"),
    provider("notion", "Notion"),
    provider("monday", "monday.com"),
    provider("lark", "Lark"),
    provider("box", "Box"),
    provider("spotify", "Spotify"),
    provider("trakt", "Trakt"),
    provider("twitch", "Twitch"),
    provider("patreon", "Patreon"),
    provider("strava", "Strava"),
    provider("wakatime", "WakaTime"),
    provider("livechat", "LiveChat"),
    provider("mailcow", "mailcow"),
    provider("planningcenter", "Planning Center"),
    provider("oidc", "OIDC"),
    provider("oidc2", "OIDC"),
    provider("oidc3", "OIDC"),
];

const fn provider(name: &'static str, display_name: &'static str) -> Provider {
    Provider { name, display_name }
}

/// Whether there is a service called `name`.
pub fn is_known(name: &str) -> bool {
    PROVIDERS.iter().any(|provider| provider.name == name)
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
        assert!(is_known("oidc3") && is_known("instagram2"));
        assert!(!is_known("instagram") && !is_known(""));
        let names: std::collections::HashSet<_> = PROVIDERS.iter().map(|p| p.name).collect();
        assert_eq!(names.len(), PROVIDERS.len());
    }

    #[test]
    fn logos_show_the_initial() {
        assert!(PROVIDERS[14].logo().contains(">В</text>"));
        assert!(PROVIDERS[17].logo().contains(">M</text>"));
    }
}
