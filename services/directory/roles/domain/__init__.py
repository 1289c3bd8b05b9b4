"""The rules of roles: terms, granting, separation, approving, handing over."""
