"""Qt's palette made from the tokens, for all three states of a window."""

from PySide6.QtGui import QColor, QPalette

from designer.theme.tokens import Tokens

_Role = QPalette.ColorRole


def palette(look: Tokens) -> QPalette:
    """The palette of `look`; text that cannot be used is paler, all else is alike."""
    made = QPalette()
    for role, colour in _roles(look).items():
        for state in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            made.setColor(state, role, colour)
        made.setColor(QPalette.ColorGroup.Disabled, role, colour)
    for role in (_Role.Text, _Role.WindowText, _Role.ButtonText, _Role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, role, look.text_disabled)
    return made


def _roles(look: Tokens) -> dict[QPalette.ColorRole, QColor]:
    return {
        _Role.Window: look.frame,
        _Role.Base: look.page,
        _Role.AlternateBase: look.page,
        _Role.Button: look.raised,
        _Role.Text: look.text,
        _Role.ButtonText: look.text,
        _Role.WindowText: look.text,
        _Role.BrightText: look.on_accent,
        _Role.PlaceholderText: look.text3,
        _Role.Highlight: look.accent_tint,
        _Role.HighlightedText: look.text,
        _Role.Link: look.accent_text,
        _Role.LinkVisited: look.accent_text,
        _Role.Accent: look.accent,
        _Role.Light: look.raised,
        _Role.Midlight: look.hover,
        _Role.Mid: look.line,
        _Role.Dark: look.line_strong,
        _Role.Shadow: look.edge_faint,
        _Role.ToolTipBase: look.raised,
        _Role.ToolTipText: look.text,
    }
