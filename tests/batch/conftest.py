"""The tests of the batch path find what they share."""
