"""The county's school calendar and the figures it may change, each with a day it counts from."""
