"""HTTP door of campaigns and their lists."""
