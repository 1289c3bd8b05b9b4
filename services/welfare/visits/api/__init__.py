"""HTTP door of visits: routes, inputs, and how much of a visit each caller sees."""
