"""The doll world: a small, fully known world of pictures that the demo is made of."""
