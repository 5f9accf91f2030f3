"""The Alerts page."""

from app.page import Page, Surroundings


class AlertsPage(Page):
    """See the module."""

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__()

    def doers(self):
        return {}

    def show_engine(self, state):
        pass

    def arrive(self):
        pass

    def leave(self):
        pass
