"""From a frame to the finished file: solve, render, encode."""
