"""The world outside of this program, as it is."""

from engine.adapters.machine_marks import MachineMarks
from engine.adapters.machine_secrets import MachineSecrets
from engine.domain.channel import ChannelSettings, MailServer
from engine.ports import Carrier, Outside


def the_outside() -> Outside:
    """Real servers, this machine's keyring, and what it remembers of the shops that send from it."""
    return Outside(carrier=carrier_by, secrets=MachineSecrets, marks=MachineMarks())


def carrier_by(settings: ChannelSettings, secret: str) -> Carrier:
    """The carrier that these settings describe."""
    if isinstance(settings, MailServer):
        from engine.adapters.smtp import SmtpCarrier

        return SmtpCarrier(settings, secret)
    from engine.adapters.gateway import GatewayCarrier

    return GatewayCarrier(settings, secret)
