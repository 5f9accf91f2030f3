"""The engine's face by areas: a desk is where people ask for, and order, one kind of thing.

`engine.api.Engine` opens a shop, takes changes in and reads orders; everything else stands at a desk of its
own (`engine.triggers`, …), so that a face stays as small as what it is about.
"""
