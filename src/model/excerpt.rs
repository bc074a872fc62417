//! The beginning of a text without its HTML, for `:excerpt(max, ellipsis)`.
//!
//! Which elements vanish with their content and which are words of their own was probed element by
//! element. The reference builds a tree; tokens and a stack of open elements give the same text
//! except for misplaced table parts. The tokenizer (html5gum) is there for the named entities and
//! the states of `script`, `title` and the like, which are easy to get wrong.

use std::convert::Infallible;

use html5gum::{
    Span, Tokenizer,
    emitters::callback::{CallbackEmitter, CallbackEvent},
};

/// Elements that vanish with everything in them.
const DROPPED: &[&str] = &[
    "applet", "button", "dialog", "form", "iframe", "object", "option", "picture", "script",
    "select", "style", "svg", "template", "textarea",
];

/// Elements that vanish where a document's head would be, that is before any text.
const DROPPED_IN_HEAD: &[&str] = &["noframes", "noscript", "title"];

/// Elements that do not separate words.
const INLINE: &[&str] = &[
    "a", "abbr", "acronym", "b", "bdo", "big", "body", "br", "cite", "code", "em", "embed",
    "frame", "frameset", "head", "html", "i", "image", "img", "input", "label", "q", "small",
    "span", "strike", "strong", "sub", "sup", "time",
];

/// Parts of a table; outside of one they are as if they were not there.
const TABLE_PARTS: &[&str] = &[
    "caption", "col", "colgroup", "tbody", "td", "tfoot", "th", "thead", "tr",
];

/// Elements without content or end tag.
const VOID: &[&str] = &[
    "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "image", "img",
    "input", "keygen", "link", "meta", "param", "source", "track", "wbr",
];

/// Plain text of `html`, at most `max` characters of it; `...` follows when something was cut off
/// and `ellipsis` is on.
pub fn shorten(html: &str, max: usize, ellipsis: bool) -> String {
    let text = plain(html);
    let Some((end, _)) = text.char_indices().nth(max) else {
        return text;
    };
    let mut short = text[..end].trim().to_owned();
    if ellipsis {
        short.push_str("...");
    }
    short
}

/// The text of `html`: tags gone, entities decoded, white space collapsed and trimmed.
fn plain(html: &str) -> String {
    // No element, no entity: the words are all there is.
    if !html.contains(['<', '&', '\0']) {
        return collapse(html);
    }
    let mut reader = Reader::default();
    let callback = |event: CallbackEvent<'_>, _: Span<()>| -> Option<Infallible> {
        reader.hear(&event);
        None
    };
    let mut emitter = CallbackEmitter::new(callback);
    emitter.naively_switch_states(true);
    let Ok(()) = Tokenizer::new_with_emitter(html, emitter).finish();
    collapse(&reader.text)
}

/// Runs of ASCII white space become one space; Unicode space at the ends goes.
fn collapse(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text
        .split(|c: char| c.is_ascii_whitespace())
        .filter(|word| !word.is_empty())
    {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out.trim().to_owned()
}

/// Collects text while elements open and close.
#[derive(Default)]
struct Reader {
    text: String,
    open: Vec<Element>,
    /// How many of `open` are dropped.
    dropped: usize,
    in_body: bool,
}

struct Element {
    name: String,
    dropped: bool,
    separates: bool,
}

impl Reader {
    fn hear(&mut self, event: &CallbackEvent<'_>) {
        match event {
            CallbackEvent::String { value } => self.add(&String::from_utf8_lossy(value)),
            CallbackEvent::OpenStartTag { name } => self.start(&String::from_utf8_lossy(name)),
            CallbackEvent::EndTag { name } => self.end(&String::from_utf8_lossy(name)),
            _ => {}
        }
    }

    fn add(&mut self, text: &str) {
        if self.dropped == 0 {
            self.in_body |= !text.trim_ascii().is_empty();
            self.text.push_str(text);
        }
    }

    fn start(&mut self, name: &str) {
        let dropped = DROPPED.contains(&name) || !self.in_body && DROPPED_IN_HEAD.contains(&name);
        let in_table = || self.open.iter().any(|element| element.name == "table");
        let separates = !dropped
            && self.dropped == 0
            && !INLINE.contains(&name)
            && (!TABLE_PARTS.contains(&name) || in_table());
        self.in_body |= separates;
        if separates {
            self.separate();
        }
        if !VOID.contains(&name) {
            self.dropped += usize::from(dropped);
            self.open.push(Element {
                name: name.to_owned(),
                dropped,
                separates,
            });
        }
    }

    /// Closes the innermost element of that name, and with it all that are open inside. An
    /// inline element is closed alone: blocks that it began to hold go on without it.
    fn end(&mut self, name: &str) {
        let Some(at) = self.open.iter().rposition(|element| element.name == name) else {
            return;
        };
        if INLINE.contains(&name) {
            self.open.remove(at);
            return;
        }
        let mut separates = false;
        for element in self.open.drain(at..) {
            self.dropped -= usize::from(element.dropped);
            separates |= element.separates;
        }
        if separates {
            self.separate();
        }
    }

    fn separate(&mut self) {
        if self.dropped == 0 {
            self.text.push(' ');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // Pairs as the reference answered them.
    #[test]
    fn html_becomes_words() {
        for (html, text) in [
            ("a &lt;b&gt; c", "a <b> c"),
            ("<b>x</b>y", "xy"),
            ("a<br>b", "ab"),
            ("<p>a</p><p>b</p>", "a b"),
            ("a<img src=x>b", "ab"),
            ("a<hr>b", "a b"),
            ("<style>x</style>a", "a"),
            ("<svg><text>q</text></svg>a", "a"),
            ("<ul><li>1</li><li>2</li></ul>", "1 2"),
            ("<table><tr><td>1</td><td>2</td></tr></table>", "1 2"),
            ("<td>a</td>b", "ab"),
            ("x<!-- c -->y", "xy"),
            ("<noscript>n</noscript>a", "a"),
            ("a<noscript>b</noscript>c", "a b c"),
            ("<title>t</title>b", "b"),
            ("a<title>b</title>c", "a b c"),
            ("<noframes>a</noframes>b", "b"),
            ("1 < 2 > 0", "1 < 2 > 0"),
            ("a<foo>b</foo>c", "a b c"),
            ("a &copy; &notanentity; &#x41; b", "a © ¬anentity; A b"),
            ("  lots   of\n\nspace\t ", "lots of space"),
            ("&nbsp;x&nbsp;&nbsp;y", "x\u{a0}\u{a0}y"),
            ("&nbsp;&nbsp;a", "a"),
            ("<plaintext>a<b>c", "a<b>c"),
            ("<xmp>a<b></xmp>c", "a<b> c"),
            ("<![CDATA[x]]>y", "y"),
            ("<?php x ?>y", "y"),
            ("<SCRIPT>a</SCRIPT>b", "b"),
            ("<p", ""),
            ("<script>unclosed a b", ""),
            ("<p>one<p>two", "one two"),
            ("<b>a<p>b</b>c", "a bc"),
            ("a</div>b", "ab"),
            ("<div>a<span>b</span></div>", "ab"),
            ("a<form><b>x</b></form>b", "ab"),
            ("a<object><object>x</object>y</object>b", "ab"),
            ("<div>x<form>y</div>z", "x z"),
            ("a<button>x<p>y</button>b", "ab"),
            ("&#0;&#x80;&lt", "\u{fffd}€<"),
            (
                "<p>Hello <b>big</b>&nbsp;world &amp; all</p><script>x()</script><div>next</div>line<br>two",
                "Hello big\u{a0}world & all next linetwo",
            ),
        ] {
            assert_eq!(plain(html), text, "{html}");
        }
    }

    #[test]
    fn cuts_count_characters_and_trim() {
        for (text, max, ellipsis, short) in [
            ("hello   world", 7, false, "hello w"),
            ("hello world", 6, true, "hello..."),
            ("hello", 5, true, "hello"),
            ("héllo wörld", 3, true, "hél..."),
            ("😀😀😀", 2, true, "😀😀..."),
            ("<p>ab</p><p>cd</p>", 3, true, "ab..."),
            ("   a", 1, true, "a"),
        ] {
            assert_eq!(shorten(text, max, ellipsis), short, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn an_excerpt_is_never_longer_than_asked(html in "[a-z<>/&; é]{0,60}", max in 1_usize..20) {
            proptest::prop_assert!(shorten(&html, max, false).chars().count() <= max);
        }
    }
}
