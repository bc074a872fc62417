//! `/api/backups`, and trying out buckets: for superusers only.
//!
//! A download is a link that a browser follows, so it is not the usual token that counts there but a
//! file token in the query; the operator needs none.

use serde::Serialize;
use serde_json::Value as Json;
use warp::{
    http::{
        HeaderValue, StatusCode,
        header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY},
    },
    reply::Response,
};

use super::{
    content::{self, About},
    error::ApiError,
    reply,
    request::Context,
};
use crate::{
    app::{
        auth::{self, superuser_ips},
        backups::{self, Backup, BackupError},
        error::Error,
    },
    model::{
        caller::Caller,
        field_error::{FieldError, FieldErrors, code},
        json,
    },
};

/// Most bytes of a name (spec: operations §4).
const MOST_OF_NAME: usize = 150;
/// Message of refused values.
const INVALID: &str = "An error occurred while validating the submitted data.";
/// Message of bodies that cannot be read.
const UNREADABLE: &str = "An error occurred while loading the submitted data.";
/// Message while something else is at work on backups.
const BUSY: &str = "Try again later - another backup/restore process has already been started.";
/// What a browser may do with what it downloads: nothing.
const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; media-src 'self'; style-src 'unsafe-inline'; sandbox",
);
/// A backup holds everything; nobody on the way should keep it. PocketBase lets them for a month.
const NOBODY_KEEPS: HeaderValue = HeaderValue::from_static("private, no-store");

#[derive(Serialize)]
struct BackupBody<'a> {
    modified: String,
    key: &'a str,
    size: u64,
}

/// `GET /api/backups`.
pub async fn list(cx: Context) -> Result<Response, ApiError> {
    cx.superuser()?;
    let all = backups::of_app(&cx.app, |place, _| backups::list(place)).await;
    let all = all.map_err(|error| failed("Failed to retrieve backup items.", &error))?;
    let all: Vec<_> = all.iter().map(body).collect();
    Ok(reply::json(&cx, json::to_bytes(&all)))
}

fn body(backup: &Backup) -> BackupBody<'_> {
    BackupBody {
        modified: backup.modified.to_string(),
        key: &backup.name,
        size: backup.size,
    }
}

/// `POST /api/backups`: answers when the backup is there.
pub async fn create(mut cx: Context) -> Result<Response, ApiError> {
    cx.superuser()?;
    refuse_while_busy(&cx)?;
    let name = text(&mut cx, "name").await?;
    let made = backups::of_app(&cx.app, move |place, watch| {
        backups::give_way();
        backups::create(
            place,
            Some(name.as_str()).filter(|name| !name.is_empty()),
            watch,
        )
    });
    made.await
        .map_err(|error| not_made(&error, "Failed to create backup."))?;
    Ok(reply::no_content())
}

/// `POST /api/backups/upload`: the file of a form, under its own name.
pub async fn upload(mut cx: Context) -> Result<Response, ApiError> {
    cx.superuser()?;
    let file = cx.file("file").await;
    let file = file.map_err(|fields| ApiError::from(Error::invalid(INVALID, fields)))?;
    let name = file.name.rsplit('/').next().unwrap_or_default().to_owned();
    let app = &cx.app;
    let kept = file.feed(async move |mut pieces| {
        backups::of_app(app, move |place, _| {
            backups::receive(place, &name, &mut pieces)
        })
        .await
    });
    kept.await.map_err(|error| not_received(&error))?;
    Ok(reply::no_content())
}

/// `GET /api/backups/{key}?token=`.
pub async fn download(cx: Context, key: &str) -> Result<Response, ApiError> {
    let may = match cx.caller() {
        Caller::Operator => true,
        _ => is_superusers_link(&cx).await,
    };
    if !may {
        let message = "Insufficient permissions to access the resource.";
        return Err(ApiError::new(StatusCode::FORBIDDEN, message));
    }
    let name = key.to_owned();
    let opened = backups::of_app(&cx.app, move |place, _| backups::open(place, &name)).await;
    let (backup, reader) = opened.map_err(not_opened)?;
    let about = About {
        size: backup.size,
        modified: backup.modified.seconds(),
        content_type: "application/zip",
    };
    let mut response = content::send_read(&cx.head().headers, reader, about);
    let headers = response.headers_mut();
    headers.insert(CONTENT_SECURITY_POLICY, POLICY);
    headers.insert(CACHE_CONTROL, NOBODY_KEEPS);
    if let Ok(value) = HeaderValue::from_str(&content::attachment(&backup.name)) {
        headers.insert(CONTENT_DISPOSITION, value);
    }
    Ok(response)
}

/// Whether the link has the file token of a superuser who may act from there.
async fn is_superusers_link(cx: &Context) -> bool {
    let token = cx.query("token").unwrap_or_default();
    let owner = auth::owner_of_file_token(&cx.app, token).await;
    let from = cx.head().real_ip.parse().ok();
    owner.is_superuser() && superuser_ips::check(&cx.app.settings(), &owner, from).is_ok()
}

/// `DELETE /api/backups/{key}`.
pub async fn delete(cx: Context, key: &str) -> Result<Response, ApiError> {
    cx.superuser()?;
    let name = key.to_owned();
    let gone = backups::of_app(&cx.app, move |place, _| backups::delete(place, &name)).await;
    gone.map_err(|error| match error {
        BackupError::Busy(_) => {
            ApiError::bad_request("The backup is currently being used and cannot be deleted.")
        }
        other => failed("Invalid or already deleted backup file.", &other),
    })?;
    Ok(reply::no_content())
}

/// `POST /api/backups/{key}/restore`: answers when the backup is known to be good; then the server stops
/// for a moment and goes on with it.
pub async fn restore(cx: Context, key: &str) -> Result<Response, ApiError> {
    cx.superuser()?;
    refuse_while_busy(&cx)?;
    let restored = backups::restore_served(&cx.app, key).await;
    restored.map_err(not_restored)?;
    Ok(reply::no_content())
}

/// `POST /api/settings/test/s3`.
pub async fn test_bucket(mut cx: Context) -> Result<Response, ApiError> {
    const FAILED: &str = "Failed to test the S3 filesystem.";
    cx.superuser()?;
    let refused = |error| {
        ApiError::from(Error::invalid(
            FAILED,
            FieldErrors::one("filesystem", error),
        ))
    };
    let which = match text(&mut cx, "filesystem").await?.as_str() {
        "storage" => backups::Bucket::Uploads,
        "backups" => backups::Bucket::Backups,
        "" => return Err(refused(FieldError::required())),
        _ => {
            return Err(refused(FieldError::new(
                code::NOT_IN,
                "Must be a valid value.",
            )));
        }
    };
    let tried = backups::of_app(&cx.app, move |place, _| backups::try_bucket(place, which)).await;
    tried.map_err(|error| failed(FAILED, &error))?;
    Ok(reply::no_content())
}

/// The text `name` of the body; empty when there is none.
async fn text(cx: &mut Context, name: &str) -> Result<String, ApiError> {
    let mut body = match cx.form().await {
        Err(error) if error.status() != StatusCode::PAYLOAD_TOO_LARGE => {
            return Err(ApiError::bad_request(UNREADABLE));
        }
        body => body?,
    };
    match body.remove(name) {
        None | Some(Json::Null) => Ok(String::new()),
        Some(Json::String(text)) => Ok(text),
        Some(_) => Err(ApiError::bad_request(UNREADABLE)),
    }
}

/// Comes before the body is looked at, as there.
fn refuse_while_busy(cx: &Context) -> Result<(), ApiError> {
    if backups::is_busy(&cx.app) {
        return Err(ApiError::bad_request(BUSY));
    }
    Ok(())
}

fn not_made(error: &BackupError, message: &str) -> ApiError {
    let refused = match error {
        BackupError::Busy(_) => return ApiError::bad_request(BUSY),
        BackupError::Name(name) if name.len() > MOST_OF_NAME => {
            FieldError::length(1, MOST_OF_NAME as u64)
        }
        BackupError::Name(_) => FieldError::new(code::MATCH, "Must be in a valid format."),
        BackupError::Exists(_) => FieldError::new(
            "validation_backup_name_exists",
            "The backup file name is invalid or already exists.",
        ),
        _ => return failed(message, error),
    };
    Error::invalid(INVALID, FieldErrors::one("name", refused)).into()
}

fn not_received(error: &BackupError) -> ApiError {
    let refused = match error {
        BackupError::NoZip(name) => FieldError::new(
            "validation_invalid_mime_type",
            format!("\"{name}\" mime type must be one of: application/zip."),
        ),
        BackupError::Name(_) => FieldError::new(code::MATCH, "Must be in a valid format."),
        BackupError::Exists(_) => FieldError::new(
            "validation_backup_name_exists",
            "Backup file with the specified name already exists.",
        ),
        _ => return ApiError::bad_request("Failed to upload backup.").because(error.to_string()),
    };
    Error::invalid(INVALID, FieldErrors::one("file", refused)).into()
}

fn not_restored(error: BackupError) -> ApiError {
    match error {
        BackupError::NotFound(_) => ApiError::bad_request("Missing or invalid backup file."),
        BackupError::Busy(_) => ApiError::bad_request(BUSY),
        other => failed("Failed to restore backup.", &other),
    }
}

fn not_opened(error: BackupError) -> ApiError {
    match error {
        BackupError::NotFound(_) => ApiError::not_found(),
        other => ApiError::from(Error::generic()).because(other.to_string()),
    }
}

/// What went wrong, which superusers may know.
fn failed(message: &str, error: &BackupError) -> ApiError {
    let mut raw = error.to_string();
    if let Some(source) = std::error::Error::source(error) {
        raw = format!("{raw}: {source}");
    }
    ApiError::bad_request(format!("{message} Raw error: \n{raw}"))
}
