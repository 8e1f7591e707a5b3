"""The small base models of the demo world: how they are trained and measured."""
