"""An invented county, its plan and its story, so that a newcomer sees work in progress."""
