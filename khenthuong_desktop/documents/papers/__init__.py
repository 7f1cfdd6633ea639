"""One module a paper: what the office says of it becomes blocks, in the order of Decree 30/2020/NĐ-CP.

Who comes in: services, with texts that are filled already.
It must not know the database, nor hold prose: words of papers are texts of the office.
"""
