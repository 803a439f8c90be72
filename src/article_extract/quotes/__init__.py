"""Parts of the quotations step: marks, decision, names, speakers, and the data of each language."""
