//! Judges collections: rules, views, indexes and ways to sign in. Pure.

use super::{
    project::Project,
    report::{Finding, Verdict},
};
use crate::{
    app::rules,
    model::{
        collection::{Collection, Kind},
        counted::{counted, either},
        index::Index,
    },
};

/// Everything about the collections.
pub fn findings(project: &Project) -> Vec<Finding> {
    let mut found = vec![counts(project)];
    found.extend(tables(project));
    found.push(rules(project));
    found.extend(views(project));
    found.extend(indexes(project));
    found.extend(names(project));
    found.extend(sign_in(project));
    found
}

fn counts(project: &Project) -> Finding {
    let totals = project.totals();
    let message = format!(
        "{} base, {} auth and {} with {}",
        totals.base,
        totals.auth,
        counted(totals.view, "view collection"),
        counted(totals.records, "record")
    );
    Finding::ok("collections", message)
}

/// `the one rule`, `all 2 rules`.
fn all(count: usize, noun: &str) -> String {
    match count {
        1 => format!("the one {noun}"),
        _ => format!("all {}", counted(count, noun)),
    }
}

/// A finding for several things of one kind; `None` when there are none.
fn several(
    area: &'static str,
    verdict: Verdict,
    message: impl FnOnce(usize) -> String,
    details: Vec<String>,
) -> Option<Finding> {
    let count = details.len();
    (count > 0).then(|| Finding::new(area, verdict, message(count)).details(details))
}

/// Collections whose table, or a column of it, is not there.
fn tables(project: &Project) -> Option<Finding> {
    let missing = missing_columns(project);
    let message = |count| match count {
        1 => "a table or column of a collection is missing".to_owned(),
        _ => format!("{count} tables or columns of collections are missing"),
    };
    let found = several("collections", Verdict::Blocked, message, missing)?;
    Some(found.hint("save these collections in PocketBase's dashboard, or restore a backup"))
}

/// What collections have and the database does not, as `collection` or `collection.field`.
pub fn missing_columns(project: &Project) -> Vec<String> {
    let mut missing = Vec::new();
    for collection in project.collections() {
        let shape = project
            .shapes
            .iter()
            .find(|shape| shape.name.eq_ignore_ascii_case(&collection.name));
        let Some(shape) = shape else {
            missing.push(collection.name.clone());
            continue;
        };
        if collection.is_view() {
            continue;
        }
        let is_missing =
            |name: &&String| !shape.columns.iter().any(|c| c.eq_ignore_ascii_case(name));
        let names = collection.fields.iter().map(|field| &field.name);
        missing.extend(
            names
                .filter(is_missing)
                .map(|name| format!("{}.{name}", collection.name)),
        );
    }
    missing
}

fn rules(project: &Project) -> Finding {
    let (mut count, mut refused) = (0, Vec::new());
    for collection in project.collections() {
        for (name, rule) in rules_of(collection) {
            count += 1;
            if let Err(error) = rules::check(&project.catalog, collection, &rule) {
                refused.push(format!("{}.{name}: {error}", collection.name));
            }
        }
    }
    if refused.is_empty() {
        return Finding::ok(
            "rules",
            format!(
                "{} {}",
                all(count, "rule"),
                either(count, "compiles", "compile")
            ),
        );
    }
    let message = format!(
        "{} of {} cannot be compiled",
        refused.len(),
        counted(count, "rule")
    );
    Finding::new("rules", Verdict::Differs, message)
        .hint("requests that ask them fail, as in PocketBase; correct them with `pbctl schema`")
        .details(refused)
}

/// Expressions of a collection by the API's names; rules that let everybody or nobody in are none.
fn rules_of(collection: &Collection) -> Vec<(&'static str, String)> {
    let own = &collection.rules;
    let mut all = vec![
        ("listRule", own.list.clone()),
        ("viewRule", own.view.clone()),
        ("createRule", own.create.clone()),
        ("updateRule", own.update.clone()),
        ("deleteRule", own.delete.clone()),
    ];
    if let Some(auth) = collection.auth() {
        all.push(("authRule", auth.auth_rule.clone()));
        all.push(("manageRule", auth.manage_rule.clone()));
        all.push(("mfa.rule", Some(auth.mfa.rule.clone())));
    }
    all.into_iter()
        .filter_map(|(name, rule)| Some((name, rule.filter(|text| !text.is_empty())?)))
        .collect()
}

fn views(project: &Project) -> Vec<Finding> {
    let mut found = Vec::new();
    if project.views.is_empty() {
        return found;
    }
    let refused: Vec<String> = project
        .views
        .iter()
        .filter_map(|view| Some(format!("{}: {}", view.name, view.problem.as_ref()?)))
        .collect();
    let count = project.views.len();
    let queries = counted(count, "view query");
    let runs = either(count, "runs", "run");
    let message = format!("{} {runs}", all(count, "view query"));
    found.push(if refused.is_empty() {
        Finding::ok("views", message)
    } else {
        let message = format!("{} of {queries} cannot be run", refused.len());
        Finding::new("views", Verdict::Differs, message)
            .hint("lists of these views fail; correct the queries")
            .details(refused)
    });
    let doubtful = project
        .collections()
        .filter(|c| has_exists_or(c))
        .map(|c| c.name.clone());
    let message = |count| match count {
        1 => "1 view asks EXISTS over an OR and can miss rows".to_owned(),
        _ => format!("{count} views ask EXISTS over an OR and can miss rows"),
    };
    let doubtful = several("views", Verdict::Differs, message, doubtful.collect());
    found.extend(doubtful.map(|finding| {
        finding.hint("a defect of SQLite 3.51 (COMPATIBILITY.md); compare their rows, or write the OR as two EXISTS")
    }));
    found
}

/// Whether the query of a view asks `EXISTS` and has an `OR` behind it.
fn has_exists_or(collection: &Collection) -> bool {
    let query = collection.view_query().unwrap_or_default().to_lowercase();
    let words: Vec<&str> = query
        .split(|c: char| !c.is_alphanumeric() && c != '_')
        .collect();
    let exists = words.iter().position(|word| *word == "exists");
    exists.is_some_and(|at| words[at..].contains(&"or"))
}

fn indexes(project: &Project) -> Vec<Finding> {
    let (mut count, mut unreadable, mut missing) = (0, Vec::new(), Vec::new());
    for collection in project.collections().filter(|c| c.kind() != Kind::View) {
        for statement in &collection.indexes {
            count += 1;
            match Index::parse(statement) {
                None => unreadable.push(format!("{}: {statement}", collection.name)),
                Some(index) if !project.indexes.contains(&index.name.to_lowercase()) => {
                    missing.push(format!("{}: {}", collection.name, index.name));
                }
                Some(_) => {}
            }
        }
    }
    if unreadable.is_empty() && missing.is_empty() {
        return vec![Finding::ok(
            "indexes",
            format!(
                "{} {} there",
                all(count, "index"),
                either(count, "is", "are")
            ),
        )];
    }
    let told = |count| format!("{} cannot be read", counted(count, "index statement"));
    let unreadable = several("indexes", Verdict::Differs, told, unreadable)
        .map(|found| found.hint("they stay as they are until their collection is changed"));
    let told = |count| {
        format!(
            "{} {} not in the database",
            counted(count, "listed index"),
            either(count, "is", "are")
        )
    };
    let missing = several("indexes", Verdict::Differs, told, missing)
        .map(|found| found.hint("save their collections once; until then lists are slower and unique values are not kept"));
    unreadable.into_iter().chain(missing).collect()
}

/// Names that mean something else here (COMPATIBILITY.md).
fn names(project: &Project) -> Vec<Finding> {
    let all: Vec<&Collection> = project.collections().map(|c| &**c).collect();
    let crossed: Vec<String> = all
        .iter()
        .filter(|c| {
            all.iter()
                .any(|other| other.id != c.id && other.name.eq_ignore_ascii_case(&c.id))
        })
        .map(|c| format!("{} ({})", c.name, c.id))
        .collect();
    let foreign: Vec<String> = all
        .iter()
        .flat_map(|c| c.indexes.iter().filter_map(|text| Index::parse(text)))
        .filter(|index| !index.name.is_ascii())
        .map(|index| index.name)
        .collect();
    let told = |count| match count {
        1 => "1 collection has the name of another one as its id".to_owned(),
        _ => format!("{count} collections have the name of another one as their id"),
    };
    let crossed = several("collections", Verdict::Differs, told, crossed)
        .map(|found| found.hint("pbctl takes an id for an id; give them other names"));
    let told = |count| match count {
        1 => "1 index has a name that is not ASCII".to_owned(),
        _ => format!("{count} indexes have names that are not ASCII"),
    };
    let foreign = several("indexes", Verdict::Differs, told, foreign)
        .map(|found| found.hint("they work; saving their collection asks for an ASCII name"));
    crossed.into_iter().chain(foreign).collect()
}

/// Ways to sign in that this version does not have yet. One line for each; whoever builds it takes the
/// line away.
fn sign_in(project: &Project) -> Vec<Finding> {
    let auth: Vec<_> = project
        .collections()
        .filter_map(|c| Some((c, c.auth()?)))
        .collect();
    let named = |is: &dyn Fn(&crate::model::auth_options::AuthOptions) -> bool| -> Vec<String> {
        let asking = auth.iter().filter(|(_, options)| is(options));
        asking.map(|(c, _)| c.name.clone()).collect()
    };
    let oauth2: Vec<String> = auth
        .iter()
        .filter(|(_, options)| options.oauth2.enabled)
        .flat_map(|(c, options)| {
            let providers = options.oauth2.providers.iter().flatten();
            providers.map(|provider| format!("{}: {}", c.name, provider.name))
        })
        .collect();
    let told = |count| {
        let are = either(count, "is", "are");
        format!(
            "{} by OAuth2 {are} not there yet",
            counted(count, "sign-in")
        )
    };
    let oauth2 = several("auth", Verdict::Missing, told, oauth2)
        .map(|found| found.hint("these people cannot sign in unless they have a password"));
    let told = |count| {
        let collections = counted(count, "collection");
        format!("one-time passwords of {collections} are not there yet")
    };
    let otp = several(
        "auth",
        Verdict::Missing,
        told,
        named(&|options| options.otp.enabled),
    );
    let told = |count| {
        let collections = counted(count, "collection");
        format!("a second factor is asked for in {collections} and cannot be given yet")
    };
    let mfa = several(
        "auth",
        Verdict::Missing,
        told,
        named(&|options| options.mfa.enabled),
    )
    .map(|found| found.hint("nobody it applies to can sign in; switch it off, or wait"));
    [oauth2, otp, mfa].into_iter().flatten().collect()
}
