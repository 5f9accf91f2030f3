"""The canvas on which both drawings stand: the order path and the trigger.

It knows boxes, lines and bands, and nothing of statuses or node types.

**A kind of drawing brings two things.**

1. *Values* (`drawing`): `Node`, `Edge` and `Band`, frozen, in a `Drawing` by id. What a node or an
   edge shows beyond id, place, name and family stands in a frozen subclass of its own
   (`class Pill(Node)`). `Node.part_of` makes a chip of a node: pointing at it means that one.
   `Edge.mark` says where a label or badge lies on a line, if any does; `Edge.folded` hides a line
   until it or one of its ends is hovered or chosen. Names and `about` are in the language of the
   window; they are what a screen reader says. The drawing answers `node_at`, `edge_at`,
   `edges_at`, `neighbour`, `reading_order`, `after`, `named`, `found`.
2. *Painters* (`painters.Painters`): `margin`, `band`, `node`, `stroke`, `mark`; functions of the
   value, the `palette.Palette` (colours of the theme, icons), the `detail.Detail` (full, plain,
   blocks) and the `palette.State` (hovered, chosen, reached by the keyboard).

**A page puts in a pane** (`pane.CanvasPane(name, painters, theme)`), which has

- `scene` (`scene.CanvasScene`): `show(drawing)` shows another value and touches only what differs;
  `chosen`, `choose()`, `hovered`, `reached`; signals `shown`, `chosen_changed`, `hovered_changed`,
  `reached_changed`; `lift`, `carry`, `drop` while nodes are dragged;
- `view` (`view.CanvasView`): `zoom_to_fit()`, `zoom_to_chosen()`, `zoom_at()`, `zoom_by()`,
  `look_at()`, `jump_to(id)` (for a search: `drawing.found(text)`), `walk_to(id)`, `pan()`,
  `use(*tools)`, `still` (no motion); signals `opened` (double-click, Enter), `focus_wanted` (F, the
  focus tool; empty: show everything), `looked_elsewhere`;
- `zoom_bar` and `minimap`.

**Tools** (`designer.tools`) are asked in order, the first whose `pressed` holds takes the gesture:
`view.use(SelectTool(view), LassoTool(view))` is what a view begins with; `PanTool`, `ZoomTool`,
`FocusTool`, and for editing `MoveTool(view, carried)` before the others. Space or the middle button
pans with any of them. The keys are in `keys`.

**How it is painted.** Everything at rest (grid, bands, lines, nodes) is the scene's background,
which the view caches, so that panning and hovering paint strips and patches only. What stands out
(hovered, chosen, unfolded, carried) is painted over it by one overlay item, with its state.
"""
