//! Files of the public folder: everything that no route answers (spec: operations §6).
//!
//! Links are followed, as the reference does: who can write into the folder decides what it shows.
//! A path cannot leave it: `..` that survives decoding is no file.

use std::path::{Component, Path, PathBuf};

use tokio::{
    fs::{self, File},
    io::{AsyncReadExt, AsyncSeekExt},
};
use warp::{
    http::{HeaderValue, StatusCode, header::LOCATION},
    reply::Response,
};

use super::{
    content::{self, About, Content},
    content_type,
    error::ApiError,
    path,
    reply::{self, Unlogged},
    request::Head,
};

/// What is served at `/` of a folder.
const INDEX: &str = "index.html";

/// A folder of public files.
#[derive(Debug, Clone)]
pub struct PublicFiles {
    /// The folder; it may be missing, and then has no file.
    pub dir: PathBuf,
    /// Whether unknown paths show the folder's index, as single-page apps want it.
    pub index_fallback: bool,
}

/// What a path leads to.
#[derive(Debug, PartialEq)]
enum Found {
    File(PathBuf),
    /// Another path, not escaped.
    Elsewhere(String),
    Nothing,
}

impl PublicFiles {
    /// Answers a `GET` or `HEAD` whose path no route knows.
    pub async fn serve(&self, head: &Head) -> Result<Response, ApiError> {
        let wanted = path::decode(&head.path);
        let mut found = self.find(&wanted).await;
        if found == Found::Nothing && self.index_fallback {
            found = Found::File(self.dir.join(INDEX));
        }
        let mut response = match found {
            Found::File(path) => send(head, &path).await?,
            Found::Elsewhere(location) => redirect(&location),
            Found::Nothing => return Err(ApiError::no_file()),
        };
        response.extensions_mut().insert(Unlogged);
        Ok(response)
    }

    /// Where a decoded path leads: a folder needs its slash, a file must not have one, and an index
    /// has only its folder's address.
    async fn find(&self, wanted: &str) -> Found {
        let Some(relative) = inside(wanted) else {
            return Found::Nothing;
        };
        let file = self.dir.join(relative);
        let Ok(known) = fs::metadata(&file).await else {
            return Found::Nothing;
        };
        let has_slash = wanted.ends_with('/');
        if known.is_dir() {
            if !has_slash {
                return Found::Elsewhere(format!("{wanted}/"));
            }
            let index = file.join(INDEX);
            let is_file = fs::metadata(&index)
                .await
                .is_ok_and(|known| known.is_file());
            return if is_file {
                Found::File(index)
            } else {
                Found::Nothing
            };
        }
        if has_slash {
            return Found::Elsewhere(wanted.trim_end_matches('/').to_owned());
        }
        match wanted.strip_suffix(INDEX) {
            Some(folder) if folder.ends_with('/') => Found::Elsewhere(folder.to_owned()),
            _ => Found::File(file),
        }
    }
}

/// The path below the folder; `None` when it would leave it. Resolves what was escaped.
fn inside(wanted: &str) -> Option<PathBuf> {
    let mut out = PathBuf::new();
    for component in Path::new(wanted.trim_start_matches('/')).components() {
        match component {
            Component::Normal(name) => out.push(name),
            Component::CurDir => {}
            Component::ParentDir if out.pop() => {}
            _ => return None,
        }
    }
    Some(out)
}

async fn send(head: &Head, path: &Path) -> Result<Response, ApiError> {
    let content = open(path)
        .await
        .map_err(|error| ApiError::no_file().because(error.to_string()))?;
    content::send(&head.headers, content)
        .await
        .map_err(|error| ApiError::internal(error.to_string()))
}

async fn open(path: &Path) -> std::io::Result<Content> {
    let mut file = File::open(path).await?;
    let known = file.metadata().await?;
    if !known.is_file() {
        return Err(std::io::ErrorKind::InvalidInput.into());
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let mut start = Vec::new();
    (&mut file)
        .take(content_type::SNIFFED as u64)
        .read_to_end(&mut start)
        .await?;
    file.rewind().await?;
    let about = About {
        size: known.len(),
        modified: known.modified().map_or(0, content::seconds),
        content_type: content_type::guess(&name, &start),
    };
    Ok(Content { file, about })
}

/// 301 to a path on this server, whatever the path looks like.
fn redirect(location: &str) -> Response {
    let mut response = reply::empty(StatusCode::MOVED_PERMANENTLY);
    let location = format!(
        "/{}",
        path::encode(location.trim_start_matches(['/', '\\']))
    );
    if let Ok(value) = HeaderValue::from_str(&location) {
        response.headers_mut().insert(LOCATION, value);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> (tempfile::TempDir, PublicFiles) {
        let dir = tempfile::tempdir().unwrap();
        for (name, text) in [
            ("pub/index.html", "root"),
            ("pub/sub/index.html", "sub"),
            ("pub/only/x.js", "x"),
            ("pub/file.txt", "file"),
            ("secret.txt", "secret"),
        ] {
            let path = dir.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        let files = PublicFiles {
            dir: dir.path().join("pub"),
            index_fallback: true,
        };
        (dir, files)
    }

    // The table of the reference, probed with these very paths.
    #[tokio::test]
    async fn paths_lead_where_they_lead_there() {
        let (_dir, files) = folder();
        let file = |name: &str| Found::File(files.dir.join(name));
        let elsewhere = |path: &str| Found::Elsewhere(path.into());
        for (path, expected) in [
            ("/", file("index.html")),
            ("/index.html", elsewhere("/")),
            ("/sub", elsewhere("/sub/")),
            ("/sub/", file("sub/index.html")),
            ("/sub/index.html", elsewhere("/sub/")),
            ("/file.txt", file("file.txt")),
            ("/file.txt/", elsewhere("/file.txt")),
            ("/index.html/", elsewhere("/index.html")),
            ("/only", elsewhere("/only/")),
            ("/only/", Found::Nothing),
            ("/only/x.js", file("only/x.js")),
            ("/sub/../file.txt", file("file.txt")),
            ("/nosuch", Found::Nothing),
            ("/file.txt/x", Found::Nothing),
            ("/file.txt\0", Found::Nothing),
        ] {
            assert_eq!(files.find(path).await, expected, "{path}");
        }
    }

    #[tokio::test]
    async fn no_path_leaves_the_folder() {
        let (_dir, files) = folder();
        for path in [
            "/../secret.txt",
            "/sub/../../secret.txt",
            "../secret.txt",
            "/..",
            "/../",
        ] {
            assert_eq!(files.find(path).await, Found::Nothing, "{path}");
        }
        let absolute = files.dir.with_file_name("secret.txt");
        let path = format!("/{}", absolute.display());
        assert_eq!(files.find(&path).await, Found::Nothing);
    }

    #[test]
    fn no_redirect_leads_to_another_host() {
        for (location, expected) in [
            ("/sub/", "/sub/"),
            ("//evil.com/", "/evil.com/"),
            ("/\\evil.com/", "/evil.com/"),
            ("/d ir/", "/d%20ir/"),
            ("/a\r\nb/", "/a%0D%0Ab/"),
        ] {
            let response = redirect(location);
            assert_eq!(response.headers()[LOCATION], expected, "{location}");
        }
    }
}
