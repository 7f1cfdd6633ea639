"""One module a dialog: it fills its form, checks what was typed and hands a value back.

Who comes in: pages and the main window.
A dialog must not know the page that opened it, nor save anything outside a verb of services.
"""
