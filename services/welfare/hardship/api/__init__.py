"""HTTP door of hardship files: routes, inputs, and how much of a file each caller sees."""
