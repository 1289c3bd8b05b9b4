"""HTTP door of tasks: routes, what a task looks like, and what may be done with it."""
