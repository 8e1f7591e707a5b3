"""The Windows package: ``build`` and ``package`` make Setup.exe; ``start``, ``update`` and ``engine`` are shipped in it."""
