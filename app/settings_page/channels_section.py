"""The channels of the shop, each a card."""

from collections.abc import Mapping

from app.page import Surroundings
from app.parts.labels import line_across
from app.settings_page.channel_card import ChannelCard
from app.settings_page.section import Home, Section
from engine.domain.change import Channel
from engine.domain.delivery import Delivery, Health


class ChannelsSection(Section):
    """E-mail, SMS and chat."""

    def __init__(self, surroundings: Surroundings) -> None:
        sentence = self.tr(
            "How messages leave. Passwords and tokens stay with this machine; a shop file that is given "
            "away holds none."
        )
        super().__init__("channels", self.tr("Channels"), Home.SHOP, sentence)
        self.cards = {channel: ChannelCard(surroundings, channel) for channel in Channel}
        for card in self.cards.values():
            self.column.addWidget(line_across())
            self.column.addWidget(card)

    def show_channels(self, delivery: Delivery, health: Mapping[Channel, Health]) -> None:
        """Show how each is described and fares."""
        for channel, card in self.cards.items():
            card.show_channel(delivery, health.get(channel))
