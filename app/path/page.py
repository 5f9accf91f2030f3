"""The Order path page: the canvas in the middle, what is chosen beside it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.destinations import Destination, OrdersWherePlace, StatusPlace
from app.page import Page, Surroundings
from app.parts.footer import EngineState, Footer
from app.parts.labels import line_across, line_down
from app.parts.page_header import PageHeader
from app.parts.progress_line import ProgressLine
from app.path.bar import PathBar
from app.path.facts import status_facts, transition_facts
from app.path.focus_bar import FocusBar
from app.path.legend import Legend
from app.path.news import PathNews
from app.path.panel import PathPanel
from designer.model.status_model import StatusModel
from designer.path.content import PathContent
from designer.path.main_line import main_line
from designer.path.sheet import PathSheet, outline
from designer.status_canvas import StatusCanvas
from designer.tools.base import Tool
from designer.tools.focus import FocusTool
from designer.tools.lasso import LassoTool
from designer.tools.pan import PanTool
from designer.tools.select import SelectTool
from designer.tools.zoom import ZoomTool
from engine.domain.errors import OrderpathError
from engine.domain.path_life import PathLife
from engine.domain.topics import Topic, Topics

_KEYS = ("F", "/", "[ ]", "Ctrl K")


class PathPage(Page):
    """See the module. The path is laid out on the reading worker; until then the sheet is empty."""

    wide = True

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__()
        self._around = surroundings
        theme = surroundings.theme
        self.model = StatusModel(self)
        self.canvas = StatusCanvas(self.model, theme)
        self.bar = PathBar(theme)
        self.panel = PathPanel(theme)
        self.focus_bar = FocusBar(theme)
        self.legend = Legend(theme)
        self.news = PathNews(surroundings.bridge, self)
        self._header = PageHeader(self.tr("Order path"))
        self._footer = Footer(theme, _KEYS)
        self._progress = ProgressLine(theme)
        self._main = QWidget()
        self._content = self._read_content()
        self._life = PathLife()
        self._line: tuple[str, ...] | None = None
        self._focus = ""
        self._awaited: str | None = None
        self._panel_wanted = True
        self._lay_out()
        self._connect()

    @property
    def life(self) -> PathLife:
        """What happens on the path, as far as it has been read."""
        return self._life

    @override
    def doers(self) -> Mapping[str, Callable[[], None]]:
        return {
            "search": self.bar.search.setFocus,
            "next": lambda: self._step(1),
            "previous": lambda: self._step(-1),
            "refresh": self.news.read,
            "panel": self._toggle_panel,
        }

    @override
    def show_engine(self, state: EngineState) -> None:
        self._footer.show_engine(state)

    @override
    def arrive(self) -> None:
        self._around.messages.float_over(self._main)
        self.news.watch(True)
        self.canvas.view.setFocus()

    @override
    def open(self, place: Destination) -> None:
        assert isinstance(place, StatusPlace), place
        if place.status not in self._content.graph.members:
            return
        if self.model.sheet is None or place.status not in self.canvas.scene.drawing.nodes:
            self._awaited = place.status
            self._focus_on("")
        else:
            self.canvas.view.jump_to(place.status)

    @override
    def leave(self) -> None:
        """Nothing of this page is kept."""

    def _lay_out(self) -> None:
        main = self._main
        main.setProperty("surface", "page")
        main.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(line_across())
        column.addWidget(self.bar)
        column.addWidget(line_across())
        column.addWidget(self._progress)
        column.addLayout(self._middle(), 1)
        column.addWidget(line_across())
        column.addWidget(self._footer)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(main)

    def _middle(self) -> QHBoxLayout:
        self._panel_line = line_down()
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.canvas, 1)
        row.addWidget(self._panel_line)
        row.addWidget(self.panel)
        self._show_panel(False)
        self.canvas.put_at_foot(self.legend)
        self.canvas.put_at_foot(self.focus_bar)
        self.canvas.show_at_foot(self.focus_bar, False)
        return row

    def _connect(self) -> None:
        scene, view = self.canvas.scene, self.canvas.view
        self.news.life_changed.connect(self._show_life)
        self.news.moved.connect(self.canvas.play)
        self.news.failed.connect(self._fail)
        scene.chosen_changed.connect(self._show_chosen)
        view.focus_wanted.connect(self._focus_on)
        view.opened.connect(self._look_into)
        self.model.replaced.connect(self._show_sheet)
        self.bar.tool_chosen.connect(self._use_tool)
        self.bar.map_wanted.connect(self._show_map)
        self.bar.focus_wanted.connect(self._focus_chosen)
        self.bar.search.searched.connect(self._search)
        self.bar.search.left.connect(view.setFocus)
        self.focus_bar.left.connect(lambda: self._focus_chosen(False))
        self.panel.closed.connect(lambda: view.choose(()))
        self.panel.step_chosen.connect(self._walk_to)
        self.panel.orders_wanted.connect(self._show_orders)
        self._around.bridge.topics.connect(self._topics_changed)

    def _read_content(self) -> PathContent:
        reader = self._around.reader()
        references = reader.references
        return PathContent(
            graph=references.path.graph,
            groups=references.groups,
            statuses=references.statuses,
            language=reader.language,
        )

    def _show_life(self, life: PathLife) -> None:
        self._life = life
        if self._line is None:
            self._line = self._main_line()
            self._arrange()
        self.canvas.show_life(life)
        self._show_figures()
        self._tell_chosen()

    def _main_line(self) -> tuple[str, ...]:
        """Found once: lanes that move while orders do could not be read."""
        traffic = {move: flow.orders for move, flow in self._life.flows.items()}
        return main_line(self._content.graph, self._content.groups, traffic)

    def _arrange(self) -> None:
        drawn = outline(
            self._content,
            self._line or (),
            focus=self._focus,
            happened=self._life.flows if self.bar.map.isChecked() else (),
        )
        self._progress.start()
        self._around.bridge.ask(
            lambda _engine, _ticket: drawn.laid_out(),
            self._take_sheet,
            self._fail,
            owner=self,
            title=self.tr("Order path"),
            key="path layout",
        )

    def _take_sheet(self, sheet: PathSheet) -> None:
        self._progress.stop()
        self.model.replace(sheet)

    def _show_sheet(self) -> None:
        graph = self._content.graph
        self._header.line.setText(
            " · ".join(
                (
                    self.tr("%Ln status(es)", "", len(graph.members)),
                    self.tr("%Ln transition(s)", "", len(graph.transitions)),
                )
            )
        )
        awaited, self._awaited = self._awaited, None
        if awaited is not None and awaited in self.canvas.scene.drawing.nodes:
            self.canvas.view.jump_to(awaited)
        self._tell_focus()
        self._tell_chosen()
        self.stands.emit()

    def _tell_focus(self) -> None:
        sheet = self.model.sheet
        focus = sheet.focus if sheet is not None else ""
        if sheet is not None and focus:
            self.focus_bar.tell(self._content.title(focus), len(sheet.layout.pills) - 1)
        self.canvas.show_at_foot(self.focus_bar, bool(focus))
        self.canvas.show_at_foot(self.legend, not focus)
        self.canvas.show_minimap(not focus)

    def _show_figures(self) -> None:
        total = sum(self._life.counts.values())
        moved = sum(flow.orders for flow in self._life.flows.values())
        self._footer.figures.setText(self.tr("%Ln order(s)", "", total))
        self._footer.sum.setText(self.tr("%Ln move(s) in 30 days", "", moved))

    def _show_chosen(self) -> None:
        self._show_panel(bool(self._chosen()) and self._panel_wanted)
        self._tell_chosen()

    def _tell_chosen(self) -> None:
        chosen = self._chosen()
        nodes = self.canvas.scene.drawing.nodes
        self.bar.show_focus(on=bool(self._focus), possible=chosen in nodes)
        if not chosen:
            return
        reader = self._around.reader()
        if chosen in nodes:
            facts = status_facts(self._content, self._life, reader, chosen)
            self.panel.show_status(facts, reader)
            return
        told = transition_facts(self._content, self._life, reader, chosen)
        if told is not None:
            self.panel.show_transition(told)

    def _chosen(self) -> str:
        """What was chosen last, or nothing."""
        chosen = self.canvas.scene.chosen
        return chosen[-1] if chosen else ""

    def _show_panel(self, shown: bool) -> None:
        self.canvas.view.hold_place()
        self._panel_line.setVisible(shown)
        self.panel.setVisible(shown)

    def _toggle_panel(self) -> None:
        self._panel_wanted = self.panel.isHidden()
        self._show_panel(bool(self._chosen()) and self._panel_wanted)

    def _use_tool(self, place: int) -> None:
        view = self.canvas.view
        choices: tuple[tuple[Tool, ...], ...] = (
            (SelectTool(view), LassoTool(view)),
            (PanTool(view),),
            (ZoomTool(view),),
            (FocusTool(view),),
        )
        view.use(*choices[place])
        view.setFocus()

    def _show_map(self, shown: bool) -> None:
        self.canvas.show_traffic(shown)
        self.legend.show_map(shown)
        self.canvas.show_at_foot(self.legend, not self._focus)
        if self._line is not None:
            self._arrange()

    def _focus_chosen(self, wanted: bool) -> None:
        self._focus_on(self._chosen() if wanted else "")
        self.canvas.view.setFocus()

    def _focus_on(self, item: str) -> None:
        """Show a status and its neighbours, or everything: for no item, and for the same again."""
        meant = self.canvas.scene.drawing.meant(item)
        focus = meant if meant in self._content.graph.members and meant != self._focus else ""
        if focus != self._focus:
            self._focus = focus
            self._arrange()
        self.bar.show_focus(on=bool(focus), possible=bool(self._chosen()))

    def _search(self, text: str) -> None:
        found = self.canvas.scene.drawing.found(text)
        if found:
            self.canvas.view.jump_to(found[0])

    def _step(self, by: int) -> None:
        scene = self.canvas.scene
        self._walk_to(scene.drawing.after(scene.reached, by) or "")

    def _walk_to(self, item: str) -> None:
        drawing = self.canvas.scene.drawing
        if item in drawing.nodes or item in drawing.edges:
            self.canvas.view.walk_to(item)

    def _look_into(self, item: str) -> None:
        """A double-click or Enter: from a status to its orders, from a line to where it leads."""
        edge = self.canvas.scene.drawing.edges.get(item)
        if edge is not None:
            self._walk_to(edge.target)
        elif item in self._content.graph.members:
            self._show_orders(item)

    def _show_orders(self, status: str) -> None:
        self._around.go(OrdersWherePlace(f'status is "{status}"'))

    def _fail(self, error: OrderpathError) -> None:
        self._progress.stop()
        self._around.messages.fail(error, self.news.read)
        self.stands.emit()

    def _topics_changed(self, topics: Topics) -> None:
        if not (topics.touches(Topic.PATHS) or topics.touches(Topic.REFERENCES)):
            return
        content = self._read_content()
        if content != self._content:
            self._content = content
            if self._line is not None:
                self._line = self._main_line()
                self._arrange()
