"""Rules of access: passwords, delays, second factors, sessions, keys and the gate."""
