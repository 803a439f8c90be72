"""Pages by the million: what is read, how it runs, what is written. Needs the extra ``article-extract[batch]``.

rows      what goes in and comes out: one InputPage, one OutputRow
readers   files, archives, WARC, tables, standard input, object stores  ->  InputPage
output    OutputRow  ->  JSONL, Parquet, Markdown, in parts that survive a kill
"""
