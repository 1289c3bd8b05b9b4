"""HTTP door of everyday relief: routes, inputs, and how much of an aid each caller sees."""
