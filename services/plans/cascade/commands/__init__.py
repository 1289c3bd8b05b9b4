"""Acts of the cascade: issuing and closing, signing, chasing."""
