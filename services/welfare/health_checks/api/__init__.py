"""HTTP door of health checks: routes, inputs, and how much of a check each caller sees."""
