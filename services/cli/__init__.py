"""The command line: `gonghui --help` explains it."""
