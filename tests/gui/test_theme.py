"""The look: contrast, one source of colours, icons, chips, light and dark."""

import re

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QLabel, QLineEdit

from app.actions import COMMANDS
from app.pages import PAGES
from app.theme.appearance import Choice
from app.theme.style_sheet import style_sheet
from designer.theme.chips import CHIP_HEIGHT, chip_width, paint_chip
from designer.theme.fonts import Step, font
from designer.theme.icons import Icons
from designer.theme.theme import system_scheme
from designer.theme.tokens import RESOURCES, Scheme, Tokens, colour, tokens

READABLE = 4.5
SEEN = 3.0


def luminance(of: QColor) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
             for value in (of.redF(), of.greenF(), of.blueF())]  # fmt: skip
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def grounds(look: Tokens) -> dict[str, QColor]:
    return {
        name: getattr(look, name)
        for name in ("frame", "page", "sunken", "raised", "hover", "pressed", "accent_tint")
    }


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("words", ["text", "text2", "text3"])
def test_words_can_be_read_on_every_ground(scheme, words):
    look = tokens(scheme)

    poor = {
        name: round(contrast(getattr(look, words), ground), 2)
        for name, ground in grounds(look).items()
        if contrast(getattr(look, words), ground) < READABLE
    }

    assert not poor


@pytest.mark.parametrize("scheme", Scheme)
def test_every_group_can_be_read_and_its_dot_seen(scheme):
    groups = tokens(scheme).groups

    assert set(groups) >= {"new", "approval", "assembling", "delivery", "complete", "cancel"}
    for code, group in groups.items():
        assert contrast(group.text, group.fill) >= READABLE, code
        assert contrast(group.text, group.fill_strong) >= READABLE, code
        assert contrast(group.text, group.lane) >= READABLE, code
        assert contrast(group.dot, tokens(scheme).page) >= SEEN, code


@pytest.mark.parametrize("scheme", Scheme)
def test_trouble_can_be_read_on_its_own_tint(scheme):
    look = tokens(scheme)

    for name in ("ok", "warn", "danger", "info"):
        assert contrast(getattr(look, name), getattr(look, f"{name}_tint")) >= READABLE, name
    assert contrast(look.on_accent, look.accent) >= READABLE


def test_a_colour_with_alpha_is_read_with_the_alpha_last():
    assert colour("#14181F80").getRgb() == (0x14, 0x18, 0x1F, 0x80)


def test_a_group_of_the_shops_own_has_colours_of_its_own_every_time():
    look = tokens(Scheme.LIGHT)

    assert look.group("returns") == look.group("returns")
    assert look.group("returns") in (look.groups["extra1"], look.groups["extra2"])


@pytest.mark.parametrize("scheme", Scheme)
def test_the_style_sheet_has_no_place_left_unfilled(scheme):
    sheet = style_sheet(scheme)

    assert "@" not in sheet
    assert sheet.count("{") == sheet.count("}")


def test_no_widget_carries_a_style_sheet_or_a_colour_of_its_own():
    sources = [*RESOURCES.parent.glob("app/**/*.py"), *RESOURCES.parent.glob("designer/**/*.py")]
    own = {
        path.name
        for path in sources
        if re.search(r"setStyleSheet|#[0-9A-Fa-f]{6}\b", path.read_text("utf-8"))
    }

    assert own == {"appearance.py"}


def test_every_icon_that_is_named_is_there():
    named = {command.icon for command in COMMANDS} | {page.icon for page in PAGES}
    words = {path.stem for path in (RESOURCES / "icons").glob("*.svg")}
    for path in RESOURCES.parent.glob("app/**/*.py"):
        named |= set(
            re.findall(
                r'(?:icon=|IconButton\(\s*|Emptiness\(\s*)"([a-z0-9-]+)"', path.read_text("utf-8")
            )
        )

    assert named <= words
    assert "Lucide" in (RESOURCES / "icons" / "LICENSE").read_text("utf-8")


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_an_icon_is_drawn_in_its_colour_at_the_density_of_the_screen(qapp, ratio):
    pixmap = Icons().pixmap("x", 16, QColor("#cc0000"), ratio)

    assert pixmap.size() == QSize(round(16 * ratio), round(16 * ratio))
    image = pixmap.toImage()
    painted = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 200
    ]
    assert painted
    assert all(pixel.red() > 180 and pixel.green() < 40 for pixel in painted)


def painted_chip(text: str, room: float) -> tuple[QRectF, QImage]:
    image = QImage(400, 40, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    box = paint_chip(painter, QRectF(10, 0, room, 40), tokens(Scheme.LIGHT).group("new"), text)
    painter.end()
    return box, image


def test_a_chip_is_as_wide_as_its_words_and_stands_in_the_middle(qapp):
    box, _ = painted_chip("Arrived at pickup point", 390)

    assert box.width() == pytest.approx(chip_width("Arrived at pickup point"))
    assert box.height() == CHIP_HEIGHT
    assert box.center().y() == pytest.approx(20)


def test_a_chip_never_paints_outside_the_room_it_gets(qapp):
    box, image = painted_chip("Arrived at pickup point", 80)

    assert box.right() <= 90
    outside = [image.pixelColor(x, y).alpha() for x in range(91, 400) for y in range(40)]
    assert not any(outside)


def test_digits_in_columns_are_equally_wide():
    figures = font(Step.BODY, figures=True)

    assert figures.pixelSize() == 13
    assert font(Step.PAGE).pixelSize() == 17


def test_dark_reaches_widgets_that_are_styled(appearance, qtbot):
    label, field = QLabel("Orders"), QLineEdit("new")
    qtbot.addWidget(label)
    qtbot.addWidget(field)

    appearance.choose(Choice.DARK)
    label.ensurePolished()
    field.ensurePolished()

    dark = tokens(Scheme.DARK)
    assert appearance.theme.tokens is dark
    assert label.palette().color(QPalette.ColorRole.WindowText) == dark.text
    assert field.palette().color(QPalette.ColorRole.Text) == dark.text


def test_the_theme_tells_only_a_real_change(appearance, qtbot):
    with qtbot.waitSignal(appearance.theme.changed):
        appearance.choose(Choice.DARK)

    with qtbot.assertNotEmitted(appearance.theme.changed):
        appearance.choose(Choice.DARK)


@pytest.mark.parametrize(
    ("hint", "scheme"),
    [
        (Qt.ColorScheme.Dark, Scheme.DARK),
        (Qt.ColorScheme.Light, Scheme.LIGHT),
        (Qt.ColorScheme.Unknown, Scheme.LIGHT),
    ],
    ids=["dark", "light", "silent"],
)
def test_the_system_is_followed_where_it_says_something(hint, scheme):
    assert system_scheme(hint) is scheme


def the_system_turns(qapp, hint):
    """Say what the platform says when somebody switches it; there is none here that could be switched."""
    qapp.styleHints().colorSchemeChanged.emit(hint)


def test_a_system_that_turns_dark_is_followed_at_once(appearance, qapp, qtbot):
    field = QLineEdit("new")
    qtbot.addWidget(field)
    appearance.choose(Choice.SYSTEM)

    with qtbot.waitSignal(appearance.theme.changed):
        the_system_turns(qapp, Qt.ColorScheme.Dark)

    dark = tokens(Scheme.DARK)
    assert appearance.theme.tokens is dark
    field.ensurePolished()
    assert field.palette().color(QPalette.ColorRole.Text) == dark.text
    assert qapp.styleSheet() == style_sheet(Scheme.DARK)
    the_system_turns(qapp, Qt.ColorScheme.Light)
    assert appearance.theme.tokens is tokens(Scheme.LIGHT)


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK])
def test_who_chose_colours_keeps_them_whatever_the_system_does(appearance, qapp, choice):
    appearance.choose(choice)
    before = appearance.theme.tokens

    for hint in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):
        the_system_turns(qapp, hint)

    assert appearance.theme.tokens is before


def test_an_icon_is_as_dense_as_what_it_is_painted_on(theme):
    """A picture may be denser than the widget that paints itself into it."""
    sharp = QImage(64, 64, QImage.Format.Format_ARGB32_Premultiplied)
    sharp.fill(Qt.GlobalColor.transparent)
    plain = QImage(sharp)
    painter = QPainter(sharp)
    painter.scale(4, 4)
    theme.draw_icon(painter, QRectF(0, 0, 16, 16), "x", 16, theme.tokens.text)
    painter.end()
    dense = Icons().pixmap("x", 16, theme.tokens.text, 4.0)
    dense.setDevicePixelRatio(1)
    painter = QPainter(plain)
    painter.drawPixmap(0, 0, dense)
    painter.end()

    alphas = [
        abs(sharp.pixelColor(x, y).alpha() - plain.pixelColor(x, y).alpha())
        for x in range(64)
        for y in range(64)
    ]
    assert max(alphas) < 16
