"""The desktop that managers, admins and trainers use, and the command line."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - who starts the program from a checkout skips pip's own check
    sys.exit(
        "Orderpath needs Python 3.11 or newer; this is %d.%d. Install a newer Python, then type "  # noqa: UP031
        "`python3.11 -m app`, or `make run`, which looks for one." % sys.version_info[:2]
    )
