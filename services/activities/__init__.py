"""Activities: owns what a union shows its members and asks them to answer, first its notices.

It publishes `notice.*`, and listens to the directory and to services that ask for a notice.
"""
