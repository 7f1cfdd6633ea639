"""What a script sees: one module a command, Vietnamese help, `--json` for machines.

Who comes in: app, when the program is started with a command.
It must not know Qt, SQL, nor do anything that services does not.
"""
