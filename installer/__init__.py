"""The Windows package: everything that turns a checkout into a Setup.exe."""
