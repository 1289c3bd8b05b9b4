"""The roll of a session: who may be there, who votes on which roll, who came and left."""
