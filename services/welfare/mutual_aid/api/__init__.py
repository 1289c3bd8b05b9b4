"""HTTP door of mutual aid: routes, inputs and views."""
