"""Spreadsheets from outside: .xlsx, .xls and .csv become rows of cells, in a limited process."""
