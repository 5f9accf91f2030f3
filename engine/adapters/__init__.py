"""The ports made real: a mail server, a gateway over HTTP, this machine's keyring and memory."""
