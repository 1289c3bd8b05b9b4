"""A hardship file follows a teacher to another school: asked for, agreed to, carried out."""
