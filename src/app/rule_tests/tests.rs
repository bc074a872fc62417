//! What files say, what comes of cases, and that a wrong expectation is found.
