"""What the law and the state fix: awards, wages, ethnic groups, religions, areas; read, checked, by date.

Who comes in: services and app, with the folder of resources, the office's overrides and a date.
It must not know SQL, Qt, nor where an office keeps what it has changed for itself.
"""

from khenthuong_desktop.catalogues.library import Catalogues as Catalogues
from khenthuong_desktop.catalogues.library import load as load
from khenthuong_desktop.catalogues.rows import CatalogueRow as CatalogueRow
from khenthuong_desktop.catalogues.rows import Override as Override
from khenthuong_desktop.catalogues.rows import Problem as Problem
