"""vankien: carries a draft document through public consultation."""

__version__ = "0.1.0"
