"""The Windows package. ``build`` and ``package`` make it; ``start``, ``update`` and ``engine`` are in it."""
