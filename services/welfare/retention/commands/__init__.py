"""Finding what is over its time, holding it, and erasing what somebody confirmed."""
