"""The Tasks page: what people shall do, by when it is due."""
