//! The functions `geoDistance` and `strftime`. (spec: filter-and-rules §2)

use super::{Refusal, Resolved, Resolver};
use crate::{app::rules::ast::Term, model::predicate::Operand};

/// Most arguments of `strftime`.
const MOST_TIME_ARGUMENTS: usize = 10;

impl Resolver<'_> {
    /// What a call means.
    pub(super) fn call(&mut self, name: &str, arguments: &[Term]) -> Result<Resolved, Refusal> {
        match name {
            "geoDistance" => self.geo_distance(arguments),
            "strftime" => self.strftime(arguments),
            _ => Err(Refusal::broken(format!("unknown function \"{name}\""))),
        }
    }

    fn geo_distance(&mut self, arguments: &[Term]) -> Result<Resolved, Refusal> {
        if arguments.len() != 4 {
            return Err(Refusal::broken(format!(
                "[geoDistance] expected 4 arguments, got {}",
                arguments.len()
            )));
        }
        let mut visible = Vec::new();
        let mut operands = [const { Operand::Null }; 4];
        for (i, argument) in arguments.iter().enumerate() {
            operands[i] = match argument {
                Term::Number(number) => Operand::Number(*number),
                Term::Name(name) => {
                    let found = self.argument("geoDistance", &format!("argument {i}"), name)?;
                    visible.extend(found.visible);
                    found.operand
                }
                Term::Text(_) | Term::Call(..) => {
                    return Err(Refusal::broken(format!(
                        "[geoDistance] argument {i} must be an identifier or number"
                    )));
                }
            };
        }
        Ok(Resolved {
            operand: Operand::GeoDistance(Box::new(operands)),
            visible,
        })
    }

    fn strftime(&mut self, arguments: &[Term]) -> Result<Resolved, Refusal> {
        let refuse = |reason: String| Err(Refusal::broken(format!("[strftime] {reason}")));
        if arguments.len() > MOST_TIME_ARGUMENTS {
            return refuse(format!(
                "too many arguments (max allowed {MOST_TIME_ARGUMENTS}, got {})",
                arguments.len()
            ));
        }
        let Some(Term::Text(format)) = arguments.first() else {
            return refuse("expects the first argument to be a format string".into());
        };
        let mut operands = vec![Operand::Text(format.clone())];
        let mut visible = Vec::new();
        match arguments.get(1) {
            None => {}
            Some(Term::Text(text)) => operands.push(Operand::Text(text.clone())),
            Some(Term::Number(number)) => operands.push(Operand::Number(*number)),
            Some(Term::Name(name)) => {
                let found = self.argument("strftime", "time-value argument", name)?;
                visible = found.visible;
                operands.push(found.operand);
            }
            Some(Term::Call(..)) => {
                return refuse(
                    "expects the second argument to be of a valid time-value type".into(),
                );
            }
        }
        for (i, modifier) in arguments.iter().skip(2).enumerate() {
            let Term::Text(text) = modifier else {
                return refuse(format!(
                    "invalid modifier argument {i} - can be only string"
                ));
            };
            operands.push(Operand::Text(text.clone()));
        }
        Ok(Resolved {
            operand: Operand::Strftime(operands),
            visible,
        })
    }

    fn argument(&mut self, function: &str, which: &str, name: &str) -> Result<Resolved, Refusal> {
        self.name(name).map_err(|refusal| {
            Refusal::broken(format!(
                "[{function}] failed to resolve {which}: {}",
                refusal.message
            ))
        })
    }
}
