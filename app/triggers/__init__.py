"""The Triggers page: the list, the gallery, and the drawing of each trigger."""
