"""What the shop's things are: frozen values that know nothing of storage, threads or windows."""
