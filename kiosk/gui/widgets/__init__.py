"""Widgets that both windows use: plain values in, signals out; no store, no job, no visit."""
