"""Reading files: one, many, where one stands for help, doubles, whose turn it is, what waits."""
