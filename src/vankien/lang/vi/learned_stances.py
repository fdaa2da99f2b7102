"""What was learned of opinions from labelled contributions: `python bench/learn_stances.py --write`."""

STANCES = r"""
-75 -131 -140 -129 length 0
-131 -127 -108 -131 not held
-100 -73 -72 -76 pair , ngày
94 -37 -10 -53 first agree
92 -32 -11 -48 held agree
-3 92 1 -31 held disagree
-26 -28 -39 -89 ends 0 #
-86 -68 -65 -72 ends 1 :
-85 -71 -70 -82 ends 0 )
83 6 -17 -6 first agree is_outright
-23 82 -3 -48 first disagree
-48 -64 -82 -72 length 1
-48 -58 -80 -81 line from end 4
-78 -65 -78 -70 ends 0 ,
-46 -37 -32 77 held question
-61 -76 -62 -64 opinions 0
-75 -52 -40 -44 elsewhere agree 1
-74 -60 -61 -38 before ends ,
-74 -55 -54 -47 pair trì :
-72 -62 -61 -63 begins 0 ngày
-71 -62 -63 -60 ends 1 -
-70 -59 -48 -53 pair : điều
-56 -68 -61 -64 ends 1 /
-68 -41 -39 -45 pair ý dự
16 66 -16 -11 first disagree is_outright
-15 -66 -9 -45 word nên
-65 -45 -49 -48 ends 1 thứ
-39 -30 -65 -43 word kể
-43 -58 -64 -58 begins 1 thứ
-15 -64 -36 -18 named
-64 -58 -62 -58 pair biên bản
-23 -64 -27 -50 pair có ý
-51 -47 -63 -28 begins 2 tôi
-51 -62 -63 -48 behind ends g
-63 -38 -63 -31 clause from end 3
-18 -30 -63 -51 comments 2
-26 -63 -19 -40 pair “” ,
-24 -62 -17 -52 begins 1 .
-62 -49 -48 -53 begins ngày #
-44 -62 -62 -58 behind ends ,
-62 -59 -31 -26 elsewhere agree 2
-23 -12 -25 -62 elsewhere question 1
-16 -5 3 -62 ends 0 ;
-34 -51 -44 62 first question
-62 -46 -52 -51 pair ban văn
-62 -57 -62 -59 word mai
-61 -57 -60 -56 before ends ì
-61 -33 -39 -37 before on line first question
-36 -29 -61 -36 behind on line change
-61 -58 -49 -55 pair số :
-61 -54 -54 -54 pair thư ký
-38 -61 -54 -50 pair tôi là
-54 -58 -61 -55 word khỏe
-22 -33 -60 -26 begins 1 là
-52 -60 -56 -52 begins tôi là
-36 -60 -51 -54 ends 1 )
-15 -28 -31 60 word hỏi
-53 -57 -59 -55 before ends m
-59 -48 -51 -49 before ends ý
-26 -59 -52 -47 begins 0 ở
-59 -56 -47 -53 begins số :
-59 -51 -57 -51 ends 1 nghị
-20 -30 -11 -59 ends 1 năm
-35 -59 -39 -52 pair # phần
-59 -59 -54 -52 pair thành #
-59 -54 -59 -55 word chào
-58 -53 -54 -53 before ends à
-58 -44 -49 -43 begins 0 ii
-7 -22 -58 -9 begins 2 :
-36 -58 -46 52 ends 0 ?
-58 -42 -47 -43 pair tổng hợp
-36 -58 -46 52 word ?
-16 -58 -55 -40 word ta
7 -12 -58 2 word điều
-52 -42 -57 -41 begins em cảm
-33 -26 -57 -38 clause from end 2
-51 -57 -52 -49 word rút
-49 -57 -56 -32 word sẽ
-20 -52 -56 -48 before ends h
-34 -48 -56 -51 begins 1 đọc
-52 -51 -56 -51 behind ends 5
-56 -20 -51 -47 ends 2 tỉnh
8 31 28 56 pair bao giờ
-45 -41 -56 -33 word cụ
-26 -46 -56 -9 word gửi
-52 -56 -56 -56 word khoa
2 3 -56 -6 word phần
-18 -56 -25 -7 word thứ
-39 -55 -29 -53 before ends g
-22 -55 -49 -50 begins 1 :
-55 -49 -51 -52 begins 1 gửi
-54 -51 -55 -52 behind ends a
-8 -55 -52 -48 ends 2 :
-21 -16 -55 -13 pair có #
-26 13 -55 -22 pair tôi không
-14 0 6 -55 word ;
-40 -55 -55 -51 word nhau
55 40 22 27 word với
-54 -54 -52 -53 begins 1 do
-51 -50 -54 -32 begins 2 ghi
-52 -53 -54 -49 begins 2 rồi
-54 -43 -44 -43 begins 2 thứ
-54 -51 -54 -51 ends 0 *
-31 -24 -44 -54 length 2
-53 -54 -52 -53 pair do :
-50 -54 -26 -25 word biên
-41 -54 -52 -33 word hôm
-54 -53 -50 -47 word nhanh
-52 -34 -41 -54 word nơi
-18 -54 -9 -28 word tên
-54 -50 -47 -46 word đếm
-53 -53 -51 -52 begins 0 lý
-20 -28 -53 -25 begins 2 .
-53 -40 -46 -39 begins ii .
-53 -53 -51 -52 begins lý do
-53 -43 -45 -41 behind ends o
-52 -51 -53 -47 ends 1 người
-12 -18 -53 -28 ends 2 #
-48 -23 53 -45 first suggest
-48 -23 53 -45 first suggest follows
-53 -52 -44 -49 pair # mục
-53 -25 -41 -45 pair , #
-29 -53 -46 -16 pair góp ý
-53 -44 -43 -41 pair là “”
-53 -45 -42 -42 pair vị trí
-46 -44 -53 -49 word hình
-53 -36 -34 -49 word kính
-17 -22 -53 -32 word đảng
-52 -28 -32 -29 before on line question
-48 -43 -52 -36 begins - như
-52 -47 -51 -48 begins 0 địa
-36 -24 -52 -25 changes 1
47 52 43 45 clauses 0
-17 -22 -52 -30 ends 0 :
-52 -49 -42 -46 ends 1 giờ
-39 -31 -52 -39 ends 1 “”
-47 -23 52 -44 held suggest
-18 -20 -33 -52 lines 2
-48 -43 -52 -36 pair - như
-42 -52 -51 -51 pair hội nghị
-26 -15 -52 -26 pair nhà tôi
-49 -52 -50 -47 pair này ,
-29 -37 -52 -40 word gọi
-52 -47 -44 -44 word hơi
-52 -49 -27 -47 word lập
-24 -52 -30 -29 word sơn
-25 -52 -18 -35 word thưa
-50 -48 -52 -45 word trưa
-13 -50 -36 -51 begins 0 khoản
-51 -19 -42 -41 begins 0 trong
-51 -44 -51 -45 begins 1 mấy
-49 -49 -51 -44 begins 1 một
-51 -27 -47 -24 begins 1 năm
-13 -50 -35 -51 begins khoản #
-34 -22 -38 -51 behind on line first agree
-51 -44 -48 -43 ends 1 .
-51 -37 -37 -28 ends 2 cáo
51 -3 6 12 pair : nhất
-51 -37 -38 -38 pair kiện đại
-47 -42 -51 -36 pair như trên
-51 -47 -43 -27 pair tôi ở
-13 -51 -22 -17 word ban
-17 -51 -26 -17 word nghề
-31 -51 -27 -24 word sáng
-49 -46 -50 -47 begins 0 biên
-50 -50 -47 -45 begins 0 chương
-7 -50 -29 -2 begins 2 khoản
-49 -46 -50 -47 begins biên bản
-50 -48 -46 -44 ends 2 chuyện
-50 -45 -46 -47 ends 2 gửi
-36 -47 -50 -47 pair , nay
-50 -48 -38 -41 pair a ,
-50 -49 -49 -42 pair ba mươi
-49 -47 -50 -44 pair người .
-50 -40 -37 -39 pair thảo văn
-46 -42 -50 -35 pair trên ;
-4 -9 -50 2 pair điều #
-50 -43 -39 -45 pair điều kiện
-26 -50 -43 -42 word gạch
-44 -50 -47 -44 word trống
-50 -37 -14 -39 word tắt
-44 -47 -49 -41 begins 0 chuyện
-45 -49 -46 -32 begins 0 thư
-49 -47 -46 -49 begins 1 ký
-46 -44 -49 -40 begins 1 lưu
-43 -49 -48 -47 begins 1 thị
-49 -42 -43 -43 begins 2 tháng
-49 -33 -19 -34 behind ends c
-25 -49 -31 -46 clauses 6
-49 -40 -43 -43 ends 0 kiện
-49 -46 -42 -41 ends 1 số
-46 -49 -49 -46 ends 2 nghị
-23 -49 -41 -35 pair , bà
-49 -45 -46 -30 pair , cho
-40 -49 -43 -43 pair có câu
-49 -37 -36 -41 pair gửi :
-49 -47 -42 -42 pair làm nghề
-49 -23 -44 -16 pair mà không
-44 -49 -43 -48 pair phần b
-31 -49 -44 -43 pair thảo luận
49 30 6 2 pair trí với
-49 -49 -49 -44 pair viên ,
-49 -38 -40 -36 pair xin gửi
-46 -49 -42 -28 word khai
-47 -49 -45 -32 word tám
49 29 4 8 word ưng
-48 -40 -25 -37 begins 0 công
-48 -43 -26 -44 begins 0 kính
-15 -25 -48 -7 begins 0 ông
-48 -44 -45 -46 begins 1 của
-48 -43 -39 -42 begins 1 mặt
-48 -44 -41 -42 begins 1 vân
-36 -48 -40 -43 begins 1 ở
-39 -48 -39 -19 begins 2 “”
-21 -48 -4 -8 behind ends 0
-44 -47 -48 -43 behind ends ị
-48 -40 -46 -43 ends 0 tỉnh
-15 -48 -11 -39 ends 2 cũng
-23 -20 -23 -48 ends 2 ý
-16 -44 -48 -36 pair chi bộ
-48 -39 -34 -37 pair chí bí
-48 -37 -45 -42 pair gửi các
-35 -44 -48 -42 pair hội ,
-48 -26 -42 -43 pair lý do
-45 -48 -45 -43 pair nghiệp ,
-48 -43 -42 -41 pair ngày xưa
-48 -41 -41 -42 pair người góp
-18 -48 -24 -19 pair tháng #
-46 -45 -48 -44 pair ubnd tỉnh
-47 -48 -48 -44 pair xin góp
-9 -44 -48 -28 word bạn
-21 -48 -37 -21 word hai
-15 -47 -48 -11 word ngày
48 33 9 20 word thấy
-38 -46 -47 -22 before on line comment
-46 -42 -47 -43 begins *
-1 -47 -35 -4 begins 0 nhà
-45 -44 -47 -43 begins 0 những
-31 -47 -21 -45 begins 1 các
-47 -45 -45 -42 begins 1 qua
-35 -47 -38 -40 begins tôi đọc
-9 -40 -47 -37 behind ends m
0 -15 -47 -26 behind ends n
-47 -30 -36 -32 clause 2
-31 -47 -19 -16 elsewhere disagree 2
-47 -35 -34 -37 ends 0 đồng
-47 -33 -31 -31 ends 1 chính
-47 -3 -45 -19 ends 1 này
-47 -41 -43 -40 ends 1 việc
-45 -45 -47 -41 ends 2 xã
-38 -42 -40 -47 pair # tại
-47 -43 -41 -39 pair , nguyên
-47 -41 -44 -40 pair , về
-47 -45 -43 -46 pair ai .
-23 -47 -44 -29 pair người ta
47 29 13 15 pair tình với
-47 -46 -44 -27 pair tôi bảo
-36 -47 -42 -43 pair đ #
-31 -24 -45 -47 pair “” .
-24 -47 -23 -18 word cá
-40 -47 -14 -35 word cô
-9 -23 -47 -9 word góp
-47 -42 -41 -39 word huy
-47 -44 -37 -38 word kiều
0 12 -47 -9 word mục
-37 -47 -20 -40 word ngoại
-29 -38 -47 -46 word ngồi
-21 -47 -5 -11 word phường
-47 -43 -43 -19 word sổ
-47 -40 -40 -41 word đứa
-47 -43 -44 -40 word ảnh
-46 -39 -41 -39 before ends á
-18 -4 -46 -17 before on line first disagree
-4 -22 -46 -22 begins 0 có
-31 -46 -46 -42 begins 0 năm
-46 -43 -40 -41 begins 0 phiếu
-25 -46 -17 -24 behind ends i
-26 -43 -46 -43 behind ends t
-46 -43 -45 -40 ends 1 chứ
-38 -46 -36 -43 pair # luật
-41 -46 -36 -44 pair , khoản
-33 -43 -46 -45 pair bộ xã
46 2 6 7 pair cơ bản
-46 -36 -37 -37 pair của tiểu
-46 -43 -44 -43 pair hiệu trưởng
-46 -38 -35 -36 pair iii ,
-46 -36 -10 -8 pair là #
-46 -40 -41 -39 pair mặt #
-46 -2 -43 -16 pair này .
-46 -46 -45 -43 pair số .
-38 -46 -41 -40 pair trước tôi
46 27 -11 17 pair tôi thấy
46 -4 15 15 pair tôi tán
-30 -46 -37 -43 pair đã có
-38 -46 -38 -26 pair định #
-3 -46 -14 -19 word biển
-43 -46 -41 -44 word bây
-10 -7 0 -46 word chủ
-27 -46 -38 -36 word cảng
-46 -42 -46 -38 word giỏi
40 28 22 46 word hay
-46 -45 -44 -43 word mông
-46 -46 -44 -45 word mường
-14 -15 -40 -46 word nguyên
-45 -46 -45 -42 word nhóm
46 41 0 2 word tán
-45 -46 -43 -27 word tấn
-45 -46 -44 -43 word tổng
-46 -46 -46 -44 word đôi
-24 -46 -25 -15 word đưa
-45 -29 -27 -7 before ends ?
-36 -45 -38 -11 before on line change
-45 -45 -45 -24 begins 0 ba
-45 -42 -43 -38 begins 0 bữa
-44 -43 -45 -37 begins 0 chiều
-33 -45 -19 -34 begins 0 xã
-37 -40 -45 -41 begins 1 -
-45 -44 -39 -38 begins 1 nguyên
-45 -38 -42 -38 begins 1 trưởng
-29 -12 -45 -41 begins 2 đồng
6 -20 -23 -45 behind ends ;
-45 -27 -26 -25 ends 0 cáo
-13 -42 -45 -42 ends 1 văn
-44 -40 -45 -41 ends 1 ủy
-41 -40 -45 -39 ends 2 bác
-45 -41 -39 -35 ends 2 dám
-28 -45 -38 -40 pair ) .
-38 -45 -35 -42 pair , điều
-45 -27 -32 -41 pair , đề
-25 -42 -45 -23 pair - #
-23 -45 -15 -19 pair / #
-45 -43 -44 -42 pair hội trường
-45 -40 -37 -43 pair lý chợ
-45 -40 -27 -36 pair lần .
45 21 -6 -4 pair nhất trí
-29 -43 -45 -40 pair tôi viết
-45 -41 -37 -39 pair tôi định
-27 -45 -35 -36 pair viết “”
-45 -42 -37 -36 pair ít nhất
-42 -41 -45 -42 pair điểm :
-32 -45 -41 -23 pair đâu .
45 5 6 8 pair đừng ai
-45 -32 -37 -31 pair ơn và
-45 -43 -42 -38 pair “” bằng
-42 -25 -45 -39 word giữa
-21 -45 -30 -43 word mẹ
-45 -42 -42 -40 word mỹ
-45 -38 -41 -17 word sư
-29 -45 -45 -37 word sản
-33 -43 -45 -18 word tiếp
-25 -41 -45 -39 word ubnd
-44 -37 -37 -37 before ends 7
-5 -43 -15 -44 before ends n
-44 -40 -41 -39 before ends ã
-39 -37 -44 -35 begins - lưu
-3 -3 -44 -14 begins 0 không
-44 -37 -38 -39 begins 1 ngày
-35 -44 -44 -38 begins 1 đã
-44 -41 -43 -40 begins 2 -
-35 -27 -44 -23 begins 2 năm
-44 -39 -36 -37 begins 2 qua
-44 -40 -26 -37 begins 2 trên
-26 -38 -44 -34 begins 2 đại
-44 -41 -36 -39 begins có mặt
-43 -42 -39 -44 begins thư ký
-44 -34 -37 -36 begins thứ hai
-29 -9 -44 -38 begins tôi không
-25 -36 -44 -35 changes 2
-44 -41 -40 -40 ends 1 cười
-29 -44 -42 -40 ends 2 số
-19 -44 -39 -14 pair # có
-15 -18 -44 -31 pair # điều
-39 -37 -44 -35 pair - lưu
-38 -43 -44 -41 pair chứ không
-44 -40 -36 -39 pair giờ .
-44 -44 -36 -41 pair không đủ
-27 -44 -17 -34 pair kiến gì
-38 -37 -44 -36 pair kính thưa
-44 -41 -39 -37 pair mẹ tôi
-22 -44 -43 -40 pair nhân dân
-9 11 13 44 word bao
-8 -19 -44 -10 word chí
-44 -43 -43 -43 word h
-42 -44 -24 -29 word kéo
-38 -43 -44 -41 word sai
-15 -44 -22 -13 word sông
7 -8 44 -7 word sớm
44 23 28 12 word trí
-44 -40 -39 -37 word tọa
-44 -35 -35 -34 word út
-30 -43 -20 -20 begins 0 bản
-43 -40 -37 -37 begins 0 lấy
-43 -35 -38 -38 begins 0 nơi
-40 -43 -31 -35 begins 1 a
-43 -38 -38 -38 begins 1 hợp
-41 -43 -3 -2 begins 1 nghị
-31 -24 -40 -43 begins 1 thế
-41 -41 -43 -38 begins 2 kể
-43 -40 -40 -40 begins 2 ngày
-3 -7 -43 -14 begins 2 ý
-43 -40 -19 -39 ends 1 có
-25 -43 -43 -40 ends 1 điểm
-29 -24 -43 -10 ends 2 của
-43 -40 -37 -35 pair # thành
-38 -14 -43 -36 pair , còn
-35 -20 -33 -43 pair , điểm
-41 -43 -40 -43 pair bây giờ
-23 -10 -43 -36 pair bản dự
-43 -37 -39 -39 pair chấp hành
-40 -38 -43 -35 pair chữ ấy
4 9 7 43 pair có được
-43 -41 -39 -39 pair cười .
-43 -37 -31 -37 pair khoản :
13 43 -5 -1 pair không đồng
-39 -37 -43 -34 pair lưu :
-23 -36 -43 -33 pair nghị sửa
-43 -36 -37 -36 pair nhất #
43 -2 10 13 pair tôi nhất
-43 -17 -38 -39 pair tôi nói
-43 -41 -41 -38 pair tôi năm
-28 -43 -41 -38 pair tôi đã
-39 -43 -39 -34 word chiếc
-3 -1 43 14 word cho
-19 -41 -43 -38 word chúc
-37 -27 -24 -43 word chứ
-9 -15 -43 -18 word họ
-19 -27 -43 -25 word kết
-17 -16 -43 -38 word nó
-41 -42 -43 -32 word thuyền
-26 -43 -18 -39 word tuần
-21 -43 -13 -18 word tác
-34 -42 -43 -33 word tục
-17 -8 -43 -13 word đ
-21 -42 -23 -42 before comment
-42 -33 -32 -36 before ends 4
-37 -42 -37 -23 begins 0 hai
-42 -37 -42 -36 begins 0 hết
-15 -42 -42 -33 begins 0 nay
-19 -36 -42 -5 begins 0 thứ
-34 -38 -42 -35 begins 1 thôi
-2 -42 -37 -12 begins 1 “”
-1 -42 -39 -12 begins 2 văn
-42 -37 -33 -34 begins thành phần
-16 -11 -42 -8 behind first agree
-24 -20 -29 -42 behind on line agree
-7 -27 -38 -42 comments 1
-1 -18 -10 -42 ends 0 !
-38 -32 -42 -36 ends 0 bản
-42 -33 -40 -39 ends 0 ủy
-42 -35 -38 -35 ends 1 ba
-20 -42 -38 -29 ends 1 sao
-42 -37 -36 -36 ends 1 sơn
-42 -37 -36 -33 ends 2 nghe
-42 -42 -31 -20 ends 2 đi
-33 -42 -14 -19 ends 2 đã
-42 -36 -31 -17 ends 2 đảng
-38 -42 -35 -19 pair # (
-42 -38 -40 -40 pair # h
-42 -38 -33 -38 pair : trang
-4 -42 -27 1 pair : “”
-42 -38 -36 -39 pair bạn đọc
-36 -31 -42 -37 pair chào các
-38 -42 -35 -36 pair chưa đủ
-41 -39 -42 -35 pair cái này
8 -42 -36 -23 pair câu “”
-42 -39 -36 -37 pair giảm #
-42 -42 -41 -38 pair không chỉ
-22 -35 -42 -36 pair kiến về
-42 -37 -37 -35 pair này :
42 -1 1 4 pair phải .
-42 -35 -35 -32 pair sau đó
-42 -38 -38 -35 pair thì chỉ
-42 -38 -35 -36 pair về hưu
-28 -39 -42 -41 pair để các
-42 -37 -40 -36 pair địa điểm
-42 -41 -36 -35 pair đồng một
-42 -38 -38 -38 pair “” phải
-1 -18 -10 -42 word !
-12 -42 -13 -18 word an
-35 -40 -42 -41 word chép
23 22 42 13 word cái
-41 -42 -34 -36 word gió
-42 -32 -36 -31 word gõ
-17 -42 -3 0 word hồ
-21 -42 -11 -35 word lưu
-40 -41 -42 -35 word lược
-25 -42 -34 -35 word trị
-31 -42 -37 -37 word đàm
42 -16 9 6 word đúng
-1 -5 -42 -10 word đủ
-39 -41 -38 -36 before ends 2
-34 -41 -31 -39 before ends ;
-34 -41 -39 -14 before ends t
-38 -41 -33 -35 begins # khoản
-41 -41 -38 -36 begins 0 làng
-41 -40 -41 -37 begins 0 viện
-41 -40 -34 -32 begins 0 đã
-7 -7 -41 4 begins 1 ,
-29 -40 -20 -41 begins 2 nghị
-32 -41 -41 -39 begins 2 xe
-33 -33 -41 -33 begins kính thưa
-41 -36 -35 -36 begins người góp
-38 -34 -41 -32 begins đừng để
-40 -39 -41 -38 behind ends 3
-25 -29 -41 -25 clauses 1
-20 -39 -41 -37 elsewhere suggest 2
-41 -35 -35 -30 ends 0 chung
-41 -28 -27 -27 ends 0 trị
-13 12 20 41 ends 1 không
-40 -38 -41 -38 ends 1 khỏe
-41 -41 -37 -40 ends 1 ngày
-41 -36 -35 -35 ends 1 nội
3 -41 -5 -15 ends 1 thảo
-35 -41 -41 -39 ends 1 trọng
-3 -29 -41 -26 ends 2 cảm
-20 -17 -37 -41 ends 2 người
-41 -27 -32 -17 ends 2 soạn
-41 -39 -40 -38 ends 2 thị
-31 -40 -41 -41 ends 2 thứ
-38 -41 -36 -39 pair # còn
-24 -32 -41 -31 pair . về
-36 -35 -41 -32 pair : vt
-41 -40 -40 -36 pair bằng “”
-41 -39 -38 -35 pair có đồng
-31 -38 -40 -41 pair công an
41 24 22 -2 pair em thấy
-41 -40 -35 -36 pair hợp với
-37 -35 -32 -41 pair không ghi
-12 -41 -36 -38 pair làm gì
-38 -41 -36 -19 pair lần #
-41 -37 -33 -36 pair mục :
-26 -18 -29 -41 pair mục iii
-40 -41 -39 -38 pair thủy sản
41 9 15 16 pair trí #
-41 -41 -37 -36 pair trường tôi
-41 -34 -38 -31 pair tắt dự
-23 -41 -39 -16 pair từ #
-41 -34 -40 -34 pair vấn đề
-41 -32 -32 -28 pair đồng nhân
-41 -40 -35 -39 pair “” mới
-35 -41 -33 -33 pair “” nghe
-10 -41 -1 0 word bến
-35 -40 -41 -38 word cầm
-7 -8 -41 -36 word dài
-30 -41 -30 -25 word hát
-20 -15 -41 -40 word lúc
10 5 -41 1 word lấy
-20 -35 41 -29 word mong
-14 -38 -18 -41 word nhé
-41 -39 -41 -39 word sử
-16 -41 -35 -13 word thường
-32 -41 -35 -32 word tốn
-38 -36 -41 -34 word vt
-40 -33 -29 -32 begins 0 vị
-40 -31 -33 -32 begins 1 an
-28 -40 -30 -14 begins 1 anh
-40 -4 -33 -13 begins 1 khoản
-22 -12 -23 -40 begins 1 không
-26 -40 -12 -34 begins 1 mà
-40 -39 -38 -35 begins 2 bán
-40 -39 -39 -36 begins 2 sau
-16 -40 -39 -37 begins 2 đi
-40 -39 -37 -37 begins năm #
-36 -40 -36 -36 begins số #
-40 -33 -29 -32 begins vị trí
-40 -36 -37 -36 begins đảng bộ
-40 -33 -36 -34 ends 0 thôn
-39 -39 -30 -40 ends 1 cho
-40 -24 -26 -30 ends 1 cộng
-40 -36 -38 -33 ends 1 nghĩa
-21 -18 -40 -40 ends 2 ,
-40 -32 -5 -30 ends 2 -
-40 -35 -40 -38 ends 2 bến
-40 -36 -36 -35 ends 2 cv
-39 -37 -40 -17 ends 2 huyện
-35 -40 -36 -31 ends 2 nhớ
-40 -35 -30 -32 ends 2 thôn
-31 -40 -33 -36 ends 2 triệu
-40 -35 -35 -21 pair # nhà
-40 -37 -34 -34 pair , báo
-26 -39 -40 -36 pair , sau
-39 -34 -40 -30 pair . ý
-33 -40 -32 -33 pair b ,
-37 -37 -40 -34 pair ba chữ
-34 -40 -37 -32 pair cho phép
-40 -35 -39 -37 pair chị ,
-40 -37 -35 -34 pair chủ tọa
-40 -36 -32 -35 pair có viết
-40 -36 -36 -38 pair của mình
-12 -25 -40 -26 pair em cảm
-2 4 -1 40 pair hỏi :
-40 -38 -34 -34 pair iv ,
-3 -10 -40 -18 pair khoản #
-40 -35 -37 -37 pair kính gửi
-32 -19 -40 -38 pair lại ,
40 -6 18 -1 pair lắm ,
-36 -38 -40 -35 pair người thì
-5 -40 -38 -33 pair nói về
-40 -32 -34 -32 pair nơi nhận
-40 -39 -39 -34 pair pháp lý
-40 -32 -39 -35 pair sung một
8 -40 7 7 pair số #
-6 -8 -40 -16 pair thôi ,
-40 -35 -31 -32 pair trang :
40 38 -1 0 pair tán thành
-40 -32 -33 -34 pair tỉnh sơn
-38 -38 -40 -35 pair với tôi
-37 -40 -40 -40 pair xin bỏ
-29 -40 -40 -35 pair đi ,
-40 -38 -30 -34 pair định xin
-40 -37 -39 -36 pair đọc bản
3 -40 -35 -27 pair đọc dự
-8 -15 -40 -8 pair đồng chí
-40 -36 -37 -36 word bận
7 -40 -19 -32 word bớt
-38 -40 -38 -18 word dẫn
-29 -40 -37 -34 word gồm
-40 -17 -37 -29 word kiểu
-34 -38 -40 -34 word lật
-40 -20 -40 -37 word nhầm
-40 -21 -16 -19 word sang
-40 -20 -36 -20 word ô
-39 -35 -32 -34 before ends 8
-9 -39 -23 -12 begins 0 anh
-10 -39 -35 -5 begins 0 chị
-39 -35 -36 -35 begins 0 giám
-39 -34 -36 -35 begins 0 họ
-22 -34 -39 -28 begins 0 thưa
-27 -39 -31 -36 begins 0 thời
-39 -29 -33 -26 begins 0 trên
-32 -39 -14 -36 begins 1 lần
-38 -39 -36 -36 begins 1 nghiệp
-39 -33 -34 -32 begins 1 phòng
-21 -33 -39 -21 begins 1 viết
-19 -39 -22 -23 begins 2 là
-36 -39 -36 -39 begins 2 thông
-36 -37 -39 -34 begins 2 vị
-16 -34 -39 -31 begins 2 điều
-38 -37 -39 -36 begins hội nghị
-39 -36 -39 -39 begins kính gửi
-26 -37 -34 -39 begins phần thứ
-39 -33 -27 -34 begins điều ,
-39 -34 -39 -35 begins địa điểm
-27 -17 -39 -10 behind agree
21 17 18 -39 ends 0 .
-39 -34 -39 -35 ends 0 lạc
-39 -36 -37 -36 ends 1 hai
-14 -14 -16 -39 ends 1 lắm
-38 -38 -39 -39 ends 1 lớp
-2 -39 -31 -30 ends 1 nữa
39 -4 -2 -4 ends 1 phải
-39 -33 -32 -32 ends 1 thường
-39 -35 -36 -33 ends 1 từ
-28 -39 -35 -37 ends 2 chủ
-35 -39 -29 -34 ends 2 lên
-38 -38 -39 -35 ends 2 nông
-39 -37 -38 -39 ends 2 sở
-16 -39 -31 -18 pair # cho
-39 -36 -36 -36 pair # em
-39 -38 -38 -34 pair , mười
-39 -33 -26 -8 pair , một
-28 -39 -25 -38 pair , thêm
-39 -32 -30 -35 pair : đọc
-38 -36 -39 -34 pair bỏ qua
-33 -39 -17 -15 pair chưa có
-10 -10 -5 -39 pair chữ “”
-34 -36 -39 -38 pair công khai
-39 -36 -33 -26 pair dân tộc
11 39 0 -1 pair không tán
-39 -37 -39 -37 pair khỏe .
-39 -37 -35 -39 pair ký :
-39 -35 -37 -37 pair liên quan
-39 -35 -37 -33 pair luật sư
39 -7 -5 -2 pair là phải
39 21 1 -3 pair là vừa
-16 -13 -16 -39 pair lắm .
-39 -31 -26 -29 pair mới nói
-39 -33 -33 -35 pair mới đúng
-39 -34 -28 -32 pair nghe đồng
-38 -39 -36 -37 pair thì cũng
-35 -39 -34 -34 pair thì thôi
-30 -4 -4 -39 pair thôi .
1 -39 -3 -28 pair thảo .
-32 -39 -37 -35 pair trọng .
-39 -39 -37 -35 pair trọng tâm
-37 -39 -35 -35 pair tôi mất
-39 -35 -37 -18 pair văn phòng
-23 -39 -39 -33 pair xin nói
-39 -16 -35 -21 pair đâu ra
-39 -32 -34 -30 pair đông xá
32 39 2 3 pair đồng tình
-14 -39 -30 -25 pair ở khoản
-5 -9 -39 -10 word bên
-23 -39 -37 -37 word ghế
-39 -22 -12 -36 word gấp
-39 -37 -33 -32 word khắc
-33 -24 -39 -7 word kiểm
-34 -35 -39 -12 word ký
-39 -11 -30 -8 word lên
-21 -39 -35 -33 word mạc
-39 -34 -32 -32 word pc
-27 -39 -19 -16 word phòng
-39 -37 -37 -35 word phóng
-39 -37 -16 -23 word quán
-27 -39 -29 -22 word quên
-39 -37 -35 -32 word sôi
-39 -36 -33 -26 word tộc
-38 -39 -38 -37 word van
-9 -10 -39 -9 word xong
-20 -39 -10 -3 word đơn
-39 -34 -36 -20 word đồn
-20 -36 -38 -36 before ends 0
-38 -36 -35 -33 begins 0 kinh
-27 -2 -38 -11 begins 0 một
-38 -36 -33 -33 begins 0 song
-38 -35 -32 -31 begins 1 chương
-38 -35 -38 -36 begins 1 cán
-34 -33 -38 -33 begins 1 cũ
-34 -38 -36 -37 begins 1 giao
-18 -13 -14 -38 begins 1 kiến
-19 -33 -38 -30 begins 1 để
-38 -34 -34 -32 begins 1 đối
-38 -37 -36 -32 begins 2 cả
-24 -38 -34 -35 begins 2 vụ
-37 -34 -38 -29 begins thưa các
-38 -32 -31 -30 begins tôi nói
-38 -32 -35 -33 ends 0 hội
5 -34 -33 -38 ends 0 “”
-25 -24 -38 -13 ends 1 #
-38 -32 -30 -31 ends 1 khách
-35 -34 -38 -36 ends 1 thư
-38 -33 -35 -27 ends 1 ts
-12 -38 -34 -30 ends 2 bỏ
-18 -35 -24 -38 ends 2 bộ
-19 -38 -37 -17 ends 2 mấy
-38 -32 -31 -34 ends 2 trang
-17 -38 -14 -32 ends 2 tôi
-20 -38 -8 -14 ends 2 viết
-19 -38 -35 -17 first question follows
-18 -38 -2 -17 line 4
-7 -20 -38 -24 pair # đồng
18 -2 -38 -30 pair , không
-38 -35 -34 -31 pair , mẹ
-36 -38 -34 -35 pair , việc
-24 -32 -38 -28 pair , đến
38 -11 17 -5 pair , đừng
-30 -38 -34 -36 pair : nhà
-7 -38 -34 -32 pair ai cũng
-38 -33 -27 -32 pair b :
-38 -32 -37 -32 pair ba .
-38 -33 -36 -35 pair ban chấp
-38 -36 -35 -31 pair bỏ luôn
-38 -34 -32 -32 pair công bố
-20 -38 -36 -33 pair cũng phải
-38 -34 -32 -31 pair của một
-38 -22 -38 -37 pair dài ,
-38 -31 -29 -27 pair dịch vụ
-38 -38 -32 -32 pair gỗ lớn
-36 -35 -38 -34 pair hai .
-38 -32 -30 -31 pair khách .
-6 -15 -34 -38 pair không ai
-38 -35 -28 -33 pair là số
-38 -37 -35 -34 pair lên đầu
-35 -21 -33 -38 pair lấy đâu
-36 -35 -38 -37 pair mấy ý
-38 -33 -36 -30 pair mắt kém
-35 -38 -34 -32 pair mục này
-38 -34 -37 -32 pair nghĩa .
-38 -33 -35 -33 pair nhất :
-34 -31 -30 -38 pair rồi ai
-38 -36 -35 -37 pair sau điều
-32 -34 -12 -38 pair sách .
-38 -33 -35 -28 pair ts .
-38 -29 -31 -34 pair và hoạt
-34 -34 -38 -37 pair về phần
-37 -38 -38 -37 pair đâu có
-38 -30 -30 -29 pair đảng ,
-21 -33 -38 -31 pair đừng để
-38 -22 -28 -24 pair ơn anh
-38 -28 -36 -27 pair ơn ạ
-11 -38 -30 -19 pair “” ở
6 0 -38 -20 word biểu
-16 -38 -12 -10 word bảng
-36 -38 -38 -36 word chiếu
-22 -38 -36 -25 word chục
3 -2 -38 -16 word dòng
-22 -35 -38 -24 word dưới
-15 -38 -19 -24 word dạy
-35 -36 -38 -31 word hẹn
-38 -12 -33 -16 word hữu
-15 -38 -6 -27 word iv
-12 -38 -19 -6 word kinh
-13 -38 -35 -16 word luôn
-5 -38 -30 -29 word lượt
-1 -38 -8 2 word lời
-33 -34 -38 -31 word miệng
-38 -32 -31 -30 word mã
-24 -38 -36 -16 word ngọc
-15 -38 -37 -10 word pháp
-16 -38 -13 -16 word phạm
-13 -38 -26 -27 word quang
-23 -38 -37 -33 word triển
-16 -11 -38 -11 word triệu
-37 -38 -37 -28 word tây
-22 -38 -36 -32 word tờ
-37 -38 -34 -34 word việt
25 21 6 38 word vì
-35 -9 -38 -17 word đào
-37 -31 -32 -30 before ends ư
-7 4 -37 -7 before on line disagree
-37 -34 -37 -17 begins 0 gửi
-37 -31 -31 -31 begins 0 hà
-37 -36 -35 -31 begins 0 sáng
-37 -33 -32 -30 begins 0 thay
-4 -37 8 16 begins 0 xin
-2 -10 -37 -16 begins 0 “”
5 -37 -37 -33 begins 1 bộ
-8 -37 -29 -26 begins 1 phần
-12 -5 -37 -35 begins 1 văn
-35 -35 -37 -30 begins 2 bằng
-37 -34 -35 -34 begins 2 chức
-29 -36 -37 -33 begins 2 hết
-34 -34 -37 -36 begins 2 họp
-8 -37 -4 -25 begins 2 số
-37 -33 -37 -31 begins tôi viết
-12 -18 -37 -7 behind ends “”
10 -28 -37 13 behind first question
-37 -36 -37 -34 ends 0 lâm
-37 -27 -24 -28 ends 1 góp
-14 0 -37 -30 ends 1 quá
-29 -37 -30 -33 ends 1 rõ
-34 -11 -37 -36 ends 1 thị
-9 -37 -12 -25 ends 2 ba
-37 -34 -35 -32 ends 2 cháu
-15 -7 -37 -12 ends 2 chưa
-34 -37 -30 -29 ends 2 hơi
-35 -37 -30 -34 ends 2 mục
-14 -11 -37 -37 ends 2 như
-37 -35 -35 -31 ends 2 tổng
-25 -36 -37 -36 ends 2 và
-37 -32 -32 -15 ends 2 đứng
-8 -37 -30 -17 pair # tuổi
-16 -37 -33 -34 pair , dự
-37 -37 -33 -34 pair , nhiều
-36 -32 -37 -30 pair , rồi
-35 -37 -36 -35 pair , theo
37 -5 0 5 pair , thấy
-37 -34 -35 -32 pair , tiếng
-37 -32 -30 -31 pair - pc
-37 -33 -34 -29 pair bỏ đi
-37 -30 -33 -31 pair cho nghe
-37 -34 -32 -31 pair cháu nội
-37 -14 -33 -31 pair chỉ nói
-37 -33 -33 -31 pair chủ nhiệm
-37 -37 -22 -35 pair có ba
-37 -33 -35 -32 pair có năm
-37 -35 -33 -33 pair dấu cộng
-32 -32 -37 -34 pair ghi lại
-37 -20 -30 -26 pair gọi là
-37 -32 -30 -33 pair hai con
-37 -37 -35 -35 pair hôm qua
-37 -33 -35 -34 pair họ và
-26 -20 -37 -24 pair học sinh
-37 -34 -33 -37 pair hội thảo
-37 -32 -31 -30 pair khác nhau
-6 -37 -3 -14 pair không phải
-37 -34 -28 -31 pair kiểm kê
-37 -29 -31 -30 pair lại “”
-31 -37 -32 -17 pair một phần
-29 -37 -29 -34 pair như không
-37 -30 -33 -30 pair nhận :
-37 -34 -30 -32 pair nào nói
-34 -37 -31 -32 pair nói rõ
-37 -25 -26 -28 pair phòng kinh
-37 -35 -35 -33 pair phóng viên
-37 -34 -35 -32 pair phải thay
-37 -33 -33 -31 pair quỳ lâm
-37 -36 -34 -36 pair sao .
-33 -37 -31 -21 pair sao không
-34 -37 -36 -27 pair sau cùng
-37 -34 -32 -30 pair sau này
-37 -36 -33 -30 pair sôi nổi
-37 -36 -33 -35 pair tháng ,
-27 -37 -37 -18 pair thứ nhất
-25 -37 -36 -22 pair trong #
-37 -32 -34 -34 pair trong nhà
-26 -37 -35 -33 pair tôi được
-37 -32 -33 -29 pair tọa :
-37 -33 -34 -32 pair việc .
-37 -33 -35 -34 pair và tên
-37 -34 -36 -35 pair vào phần
-29 -37 -29 -30 pair vẫn còn
-37 -36 -37 -36 pair vậy để
-37 -30 -37 -33 pair về bữa
-37 -31 -31 -33 pair về tổ
-37 -36 -32 -17 pair ô tô
-37 -29 -28 -32 pair ý văn
-37 -35 -32 -32 pair đi trước
-8 -16 -37 -18 pair điểm #
-37 -32 -27 -34 pair đình chỉ
-37 -35 -34 -21 pair đô thị
-37 -31 -36 -13 pair ở thôn
37 8 -8 10 pair ủng hộ
-37 -31 -31 -23 pair “” mà
-11 -37 -32 -7 pair “” thì
-9 -12 -37 -6 word chạy
-14 -37 -35 -31 word chắc
29 37 -10 17 word cách
-23 -9 -37 -22 word doanh
-9 -37 -32 -9 word du
-14 -11 -37 -29 word dám
-30 -36 -37 -36 word dừa
-7 -15 -37 -31 word già
-37 -28 -30 -30 word gom
-35 -37 -36 -22 word gạo
-37 -24 -28 -24 word hải
37 12 19 37 word hộ
-21 -12 -37 -32 word khóa
-30 -37 -16 -36 word loại
37 18 -12 19 word là
37 7 -16 12 word lòng
-26 -34 -37 -15 word lúa
-34 -37 -34 -35 word muộn
2 -37 2 -3 word những
-27 -37 -31 -17 word quân
-37 -37 -34 -20 word thợ
-3 -6 -37 -10 word trọng
-10 -37 -8 -17 word trợ
-22 -12 -37 -31 word tịch
-34 -35 -37 -35 word tử
-22 -37 -36 -34 word vài
-21 -5 -37 -21 word vẫn
-36 -35 -33 -37 word đích
-37 -35 -32 -21 word đô
37 8 -8 10 word ủng
-8 -37 -9 -19 word ủy
-36 -37 -37 -34 word →
-27 -34 -34 -36 before on line
-11 -36 -29 -5 begins # )
-36 -23 -22 -24 begins # điểm
-36 -21 -34 -20 begins 0 (
-32 -36 -29 -30 begins 0 bảng
-36 -33 -35 -32 begins 0 cán
-21 -30 -36 -14 begins 0 cô
-36 -36 -31 -35 begins 0 theo
-32 -36 -31 -31 begins 0 tên
-32 -9 -13 -36 begins 1 bản
-31 -34 -33 -36 begins 1 chủ
-23 -35 -36 -13 begins 1 ghi
-36 -32 -33 -29 begins 1 lạc
-36 -33 -35 -33 begins 1 mây
-36 -34 -34 -31 begins 1 nhớ
-30 -32 -36 -33 begins 1 sách
-31 -32 -36 -29 begins 1 tui
-36 -19 -31 -28 begins 1 xe
-36 -33 -32 -31 begins 1 đời
-29 -36 -36 -25 begins 1 ấy
-20 -20 -36 -11 begins 2 mà
-29 -27 -36 -27 begins 2 những
-36 -33 -31 -29 begins 2 nó
-36 -35 -35 -33 begins 2 phòng
-34 -36 -34 -31 begins 2 trước
-36 -33 -35 -32 begins cán bộ
-36 -32 -30 -31 begins hai là
-36 -30 -32 -30 begins nơi nhận
-35 -36 -13 -1 begins đề nghị
-34 -35 -36 -35 behind ends 7
19 -36 -35 -11 behind ends :
-25 -22 -36 -25 behind on line
8 -36 2 5 behind on line first suggest
5 -28 -36 12 behind question
-8 -4 -36 -12 changes 4
-36 -31 -32 -32 ends 0 hà
-28 -36 -27 -31 ends 1 a
-7 -5 -36 -8 ends 1 gì
-36 -34 -34 -33 ends 1 hải
-36 -35 -36 -32 ends 1 sợ
-31 -29 -36 -32 ends 1 thoại
-36 -35 -31 -19 ends 1 tháng
-36 -31 -30 -32 ends 1 tiên
-16 -36 -15 -3 ends 1 ạ
-35 -33 -33 -36 ends 2 (
-36 -33 -31 -7 ends 2 chỉ
-34 -36 -36 -18 ends 2 kiểm
-36 -32 -31 -30 ends 2 đoàn
36 2 21 7 ends 2 đúng
2 -4 -36 -9 line 1
-36 -31 -27 -29 pair # câu
-20 -36 -32 -36 pair # của
-8 -20 -36 -26 pair # là
-36 -30 -28 -32 pair # đều
-8 -9 -36 -30 pair , chủ
-36 -31 -30 -28 pair , ghi
-9 7 -36 -6 pair : không
-22 -36 -28 -28 pair a .
-12 -36 -23 -31 pair anh em
-36 -35 -32 -34 pair bỏ khoản
-33 -36 -26 -30 pair bỏ sót
-36 -25 -25 -25 pair bộ thành
-36 -35 -34 -33 pair chỉ #
-35 -33 -36 -32 pair chứ .
-36 -29 -28 -29 pair chức ,
-36 -31 -28 -18 pair chữa cháy
-36 -34 -32 -28 pair cãi nhau
-34 -36 -28 -10 pair còn thiếu
-36 -33 -32 -31 pair cần một
-19 -34 -36 -34 pair cụ thể
-36 -34 -33 -30 pair cụm từ
-36 -30 -34 -31 pair giúp em
-36 -31 -34 -29 pair huỳnh văn
-22 -36 -33 -33 pair không được
-35 -36 -35 -34 pair lo .
-27 -36 -30 -31 pair luật gia
-36 -36 -35 -35 pair một mình
-33 -36 -35 -33 pair nghe như
-35 -34 -31 -36 pair nghỉ hưu
-14 -36 -33 -17 pair ngày #
-26 -16 -30 -36 pair nhiệm vụ
-4 -36 4 -15 pair năm nay
-33 -36 -13 -35 pair phải là
-34 -31 -36 -30 pair qua cho
-36 -36 -30 -31 pair quê tôi
-36 -36 -34 -31 pair sức khỏe
-36 -30 -33 -29 pair thông cảm
-29 -36 -33 -33 pair thảo lần
1 -15 -36 5 pair trang #
-20 -36 -35 -32 pair trung ương
-36 -32 -33 -34 pair tôi gửi
1 36 -2 2 pair tôi phản
-21 -34 -36 -33 pair tôi đề
-36 -30 -28 -31 pair vi bị
-27 -36 -34 -33 pair viên .
36 21 -2 21 pair vậy là
-31 -30 -36 -28 pair về kỹ
36 -5 3 6 pair với dự
-31 -34 -36 -33 pair xin sửa
-36 -35 -33 -35 pair xong ,
-36 -29 -29 -27 pair ý như
-36 -34 -31 -29 pair đánh máy
-14 -36 -27 -24 pair để nguyên
-31 -36 -32 -34 pair đọc kỹ
-36 -35 -34 -36 pair đồng nào
-30 -12 -36 -9 pair ở bản
-36 -30 -26 -33 pair “” -
-36 -30 -26 -29 pair “” ;
0 -36 -31 -33 word bài
-31 -36 -35 -34 word chất
-36 -20 -34 -35 word cát
11 3 16 36 word có
-7 -5 -36 -13 word cùng
-36 -29 -27 -30 word diễn
-36 -25 -5 -2 word dụng
-36 -36 -33 -32 word gánh
-36 -30 -31 -31 word hoành
-24 -36 -33 -15 word hưu
36 -11 -9 -8 word khen
-33 -35 -36 -32 word khánh
-36 -30 -32 -31 word khôi
-17 -36 -35 -34 word kịp
-17 -2 -36 -21 word luận
-36 -30 -33 -26 word lá
36 22 5 7 word lớn
-33 -36 -32 -29 word mô
-36 -33 -13 -26 word mượn
-19 -33 -36 -32 word mạnh
15 -7 36 9 word mấy
-36 -36 -33 -34 word nghen
36 11 0 -3 word nhất
26 14 36 13 word nước
-32 -15 -36 -34 word phó
36 9 -5 -21 word rất
1 9 -36 2 word rừng
-18 -36 -14 -28 word trưởng
-24 -36 -26 -32 word trực
-9 -22 -36 -13 word tài
-36 -33 -35 -32 word tấm
-20 -36 -35 -32 word ương
14 -35 -4 -33 before ends )
-27 -35 -34 -30 before ends 3
-35 -26 -29 -27 before ends ị
-23 -32 -7 -35 before suggest
22 14 35 22 begins 0 -
-34 -34 -35 -34 begins 0 chào
-35 -34 -30 -30 begins 0 nguyên
-35 -27 -21 -24 begins 0 người
-35 -1 -31 -3 begins 0 nhưng
-33 -35 -32 -33 begins 0 phát
-35 -33 -32 -23 begins 0 phụ
-30 -35 -29 -22 begins 0 sao
-34 -35 -35 -30 begins 0 thiếu
-20 -35 -32 -9 begins 0 tổ
-31 -35 -32 -34 begins 0 đoàn
-35 -35 -28 -32 begins 1 chế
-33 -32 -35 -29 begins 1 già
-22 -35 -32 -29 begins 1 nghe
-28 -35 -29 -18 begins 1 nước
-35 -33 -32 -32 begins 1 rồi
-35 -33 -29 -31 begins 2 bên
-16 -34 -35 -32 begins 2 bản
-9 -35 -27 -5 begins 2 mục
-22 -35 -35 -34 begins 2 tế
-33 -29 -35 -30 begins b .
-33 -34 -35 -32 begins hồi tôi
-32 0 -35 -14 begins tôi xin
-35 -32 -33 -30 begins ubnd tỉnh
-35 -31 -33 -31 behind ends v
-32 -32 -35 -31 behind ends à
-11 -28 -27 -35 changes 3
-35 -30 -30 -30 ends 0 dung
-34 -35 -35 -32 ends 0 kiến
-32 -30 -35 -33 ends 1 biên
-35 -32 -32 -32 ends 1 c
-31 -35 -29 -30 ends 1 cây
-35 -29 -33 -29 ends 1 giám
-35 -31 -34 -29 ends 1 giỏi
-31 -31 -35 -31 ends 1 hàng
-35 -33 -31 -33 ends 1 hồi
-20 -11 -1 -35 ends 1 kiến
-28 -33 -35 -28 ends 1 một
-35 -34 -33 -32 ends 1 quốc
-33 -29 -35 -32 ends 1 sáng
-27 -35 -34 -31 ends 1 trường
-17 -19 -30 -35 ends 1 xã
-35 -30 -34 -30 ends 1 đại
-35 -33 -33 -31 ends 2 dung
-35 -33 -34 -31 ends 2 lưu
-31 -31 -35 -29 ends 2 nghỉ
-35 -32 -28 -32 ends 2 ngày
-31 -35 -15 -15 ends 2 nhà
-27 -35 -31 -28 ends 2 nên
-9 -3 -35 -10 ends 2 nói
-35 -29 -32 -30 ends 2 nơi
-35 -33 -32 -33 ends 2 tế
-35 -34 -31 -29 ends 2 vị
-25 -35 -3 -18 ends 2 được
-7 -25 -35 -23 ends 2 ơn
3 -15 -35 -35 line from end 3
-25 -35 -21 -33 lines 5
-23 -35 -33 -30 pair # bà
-16 -35 -24 -29 pair # quy
1 -35 -26 10 pair # thì
-35 -26 -20 -4 pair # đoạn
-35 -27 -26 -29 pair , gửi
-35 -29 -29 -33 pair : góp
-35 -29 -29 -29 pair ba :
-27 -24 -35 -32 pair bí thư
-35 -31 -28 -25 pair bảo nên
-35 -32 -31 -29 pair chương ii
-35 -32 -28 -27 pair chỉ là
-21 -11 -35 -31 pair chủ tịch
-34 -35 -30 -32 pair có bốn
-35 -31 -33 -31 pair có lần
-35 -18 -34 -30 pair cả đời
-35 -27 -26 -27 pair của bộ
-35 -34 -27 -27 pair của mục
-35 -21 -34 -31 pair danh mục
-29 -35 -27 -26 pair dài quá
-34 -35 -26 -29 pair dục ,
-35 -33 -29 -27 pair giấy tờ
-35 -28 -31 -35 pair gửi ban
-35 -32 -28 -14 pair ha ,
-35 -30 -31 -11 pair hai lần
-33 -34 -35 -32 pair hồi tôi
-19 -35 -27 -11 pair i .
-16 -35 -23 -14 pair không có
-35 -29 -30 -29 pair kim trạch
-35 -29 -32 -30 pair long điền
-35 -32 -32 -29 pair làm văn
-34 -34 -35 -33 pair một chỗ
9 9 35 24 pair nghị xã
-34 -35 -30 -31 pair nhắc lại
-21 -35 -33 -30 pair phát triển
-35 -32 -30 -27 pair phút .
35 23 10 19 pair phải giữ
-34 -33 -35 -30 pair thay ,
-35 -33 -33 -29 pair theo ông
-27 -35 -17 -20 pair thứ hai
-35 -31 -34 -32 pair trưởng ,
-10 -35 -31 -19 pair tuổi ,
-35 -33 -32 -31 pair tên gọi
-35 -30 -30 -31 pair tôi ghi
-31 -34 -35 -32 pair tôi kể
-35 -30 -27 -25 pair tôi rút
-31 -30 -35 -27 pair vt ,
-35 -23 -28 -23 pair và chúc
-14 -35 -35 -33 pair vân ,
-35 -31 -30 -33 pair vụ :
-32 -30 -35 -28 pair xin hết
-35 -32 -31 -29 pair xin nêu
-32 -35 -33 -33 pair xong .
-35 -30 -32 -28 pair ít ,
-35 -32 -28 -29 pair ông bạn
-35 -32 -31 -30 pair ý gì
-25 -34 -35 -29 pair điểm .
-35 -34 -29 -35 pair điểm đ
-19 -9 -35 -12 pair được #
0 -17 -4 -35 pair được .
-35 -33 -31 -31 pair ở tỉnh
-35 -30 -35 -29 pair ở xóm
-33 -33 -18 -35 word bóng
-35 -35 -33 -33 word chảy
-34 -35 -35 -33 word khuê
-17 -35 -35 -34 word lão
-23 -20 -35 -33 word lượng
-8 -35 -30 -11 word lịch
16 -3 14 35 word mình
-35 -9 7 -19 word mất
-35 -8 -7 -30 word ngay
-12 -35 -5 -32 word nhớ
35 -9 -11 -4 word ok
-26 -19 -35 -34 word phủ
-35 -32 -15 -26 word quen
-35 -31 -34 -29 word rèn
-24 -8 -35 -16 word thượng
-29 -32 -35 -32 word tuyên
-35 -32 -30 -34 word tượng
-35 -33 -31 -30 word võ
-35 -14 -29 -27 word vướng
35 12 -18 13 word vừa
-32 -35 -33 -32 word yêu
20 12 35 13 word đi
-31 -35 -31 -32 word đỡ
-34 -23 -17 -23 begins # điều
2 -34 -32 -21 begins 0 câu
-19 -34 -34 -32 begins 0 hôm
-33 -18 -34 -33 begins 0 làm
-25 -34 -34 -31 begins 0 |
-12 0 -10 -34 begins 0 ý
-34 -32 -34 -33 begins 0 đơn
-26 -34 -34 -27 begins 0 •
-34 -32 -34 -30 begins 1 chúc
-28 -31 -34 -28 begins 1 chữ
-34 -30 -27 -28 begins 1 gia
-30 -33 -33 -34 begins 1 học
34 3 2 2 begins 1 thích
-34 -30 -31 -27 begins 1 ty
-20 -4 -34 -31 begins 1 vậy
-34 -34 -34 -34 begins 1 y
-7 -32 -34 -28 begins 2 cháu
-2 -34 -31 -31 begins 2 góp
-34 -33 -29 -31 begins 2 i
-31 -34 -30 -34 begins 2 lý
34 18 10 11 begins 2 tán
-33 -34 -32 -33 begins 2 tại
-27 -34 -34 -32 begins 2 đảng
-34 -34 -33 -30 begins ba là
-34 -30 -31 -27 begins công ty
-34 -32 -32 -30 begins tôi nhớ
34 12 22 16 begins tôi thì
-31 -32 -34 -32 begins ở bản
-24 -34 -31 -31 behind ends y
-34 -32 -30 -29 behind ends |
-29 -29 -34 -29 behind ends ê
-34 -32 -31 -30 behind ends í
-34 -30 -32 -30 behind ends ế
-11 -5 -34 -20 behind on line comment
-34 -28 -32 -28 ends 0 đốc
-28 -34 -34 -29 ends 1 bàn
-30 -31 -34 -30 ends 1 bình
-32 -33 -33 -34 ends 1 bạn
-33 -33 -34 -27 ends 1 chuyện
-33 -33 -34 -33 ends 1 giá
-34 -33 -32 -28 ends 1 hiệu
-34 -33 -33 -33 ends 1 ii
-34 -32 -31 -31 ends 1 long
-34 -33 -34 -32 ends 1 lộc
-22 -33 -34 -28 ends 1 nghèo
-21 -15 -34 -29 ends 1 nguyên
-34 -27 -32 -30 ends 1 nà
-34 -33 -29 -31 ends 1 phường
-12 -34 -29 -12 ends 1 đâu
-21 -34 -29 -31 ends 1 đêm
-1 -30 -34 15 ends 2 ai
-21 -32 -29 -34 ends 2 bao
-34 -29 -24 -26 ends 2 ii
10 -34 -31 -26 ends 2 kiến
-16 -34 -19 -8 ends 2 lại
-9 -34 -2 -14 ends 2 một
34 -16 -12 4 ends 2 phải
1 -34 -6 -4 ends 2 văn
-13 -32 -34 -28 pair # hội
-6 -34 -27 -31 pair # người
-15 -34 -3 -10 pair # về
-27 -34 -24 -29 pair ( mục
0 -34 -14 -9 pair , ai
-34 -5 -8 -30 pair , bỏ
5 -29 -34 10 pair , em
-34 -33 -31 -32 pair , già
-8 -34 -30 -30 pair , mà
-34 -34 -33 -28 pair , sáng
-31 -29 -34 -28 pair - -
-34 -29 -29 -28 pair - phần
-30 -34 -33 -14 pair : bà
-34 -30 -30 -24 pair : ông
-28 -34 -34 -29 pair bàn .
-34 -33 -30 -30 pair bảo phải
-34 -29 -32 -29 pair bộ phường
-33 -34 -31 -27 pair chung một
-34 -28 -29 -29 pair chép lại
-34 -32 -27 -26 pair chí ,
-34 -30 -27 -29 pair chí .
-34 -29 -27 -23 pair chí có
-29 -34 -27 -32 pair chưa nói
-34 -34 -29 -34 pair chỗ thì
-34 -18 -33 -28 pair các cụ
-15 -31 -34 -28 pair công tác
-34 -23 -29 -22 pair công tốt
-7 -34 -28 -14 pair du lịch
-34 -26 -27 -26 pair giang ,
-10 -8 -34 -5 pair gì .
-10 -34 -33 -23 pair gì thêm
-22 -34 -30 -33 pair gạch đầu
34 21 2 5 pair hoan nghênh
-34 -30 -31 -28 pair huyện lộc
-32 -31 -34 -31 pair hóa .
-34 -26 -28 -27 pair hưu ,
-34 -34 -32 -28 pair kiến phát
-34 -31 -31 -31 pair là có
-32 -34 -30 -29 pair là tiền
-34 -30 -32 -30 pair lại để
-34 -2 -28 -24 pair lộc vân
-34 -31 -29 -30 pair mặt :
2 -34 -21 -25 pair mục ii
-30 -34 -29 -28 pair nam lạc
-28 -31 -34 -33 pair nay chưa
-34 -26 -28 -28 pair nghị tại
-30 -34 -33 -34 pair nhân lực
-31 -34 -33 -15 pair nào về
-34 -28 -21 -24 pair nói người
3 -34 -27 -30 pair nữa .
-8 -34 -24 -9 pair phần thứ
-34 -33 -31 -32 pair quý ban
-34 -32 -28 -17 pair thu hồi
-34 -33 -33 -31 pair thì viết
-34 -27 -29 -28 pair thảo quyết
-31 -34 -32 -28 pair thị lụa
-33 -34 -28 -10 pair trên #
-34 -30 -30 -33 pair trường mầm
-34 -27 -26 -27 pair trưởng phòng
-34 -34 -28 -29 pair tôi gọi
-34 -30 -26 -23 pair tịch ủy
-34 -26 -27 -28 pair tố cáo
-34 -23 -29 -22 pair tốt đẹp
-33 -31 -34 -33 pair việc của
6 -2 2 34 pair vì sao
-34 -30 -33 -30 pair vậy mà
-23 -32 -34 -30 pair đây .
-34 -29 -33 -32 pair được giải
-22 -34 -30 -33 pair đầu dòng
-34 -30 -31 -28 pair để #
-34 -28 -31 -28 pair định quy
-34 -30 -28 -29 pair đứng ở
20 15 18 -34 word .
-31 -10 -29 -34 word bỏ
-4 -34 -16 -13 word ca
-34 -34 -33 -33 word cha
-24 -34 -24 -28 word chiếm
-34 -8 -32 -34 word chết
-13 -34 -12 -12 word cộng
3 -32 -34 -7 word cứu
-34 -33 -29 -9 word dùng
-34 -30 -25 -28 word ghi
-34 -34 -30 -31 word giảng
-27 -29 -34 -27 word hút
-12 -34 -30 -30 word linh
-23 -34 -30 -32 word lẽ
-18 -34 -28 -30 word m
-34 -30 -30 -28 word may
34 21 2 5 word nghênh
-5 -34 -26 -11 word nghệ
-34 -30 -33 -32 word ngon
-34 -31 -30 -16 word nguy
-34 -32 -34 -32 word nguyệt
-33 -34 -32 -28 word ngàn
-26 -4 -19 -34 word ngập
-13 -16 -16 -34 word nhân
-23 -34 -32 -11 word năng
-8 -1 -34 -8 word nằm
-21 -23 -16 -34 word quốc
-34 -27 -28 -30 word rà
-34 -30 -27 -27 word stt
-34 -31 -31 -28 word sắc
-34 -11 -11 -11 word sống
34 -25 -22 17 word thích
-34 -23 -30 -16 word thủy
9 2 34 14 word tỉnh
-34 -33 -32 -30 word vai
-15 -34 -9 -32 word xuất
-12 -34 -28 -31 word đều
7 -34 -23 -13 word đổi
-26 -34 -34 -27 word •
-33 -31 -31 -19 begins 0 khách
-31 -33 -30 -29 begins 0 tháng
-33 -30 -33 -29 begins 0 vắng
-5 -11 -33 2 begins 0 điều
-15 -33 -9 2 begins 0 đề
-28 -31 -33 -28 begins 1 kể
-33 -32 -29 -31 begins 1 lấy
-33 -31 -31 -30 begins 1 minh
33 24 4 9 begins 1 phong
-30 -30 -33 -29 begins 1 sơn
-33 -32 -31 -30 begins 1 trình
-32 -19 -33 -16 begins 2 )
-33 -30 -30 -33 begins 2 chị
-31 -33 -28 -29 begins 2 cuối
-33 -30 -30 -28 begins 2 hà
-32 -32 -33 -32 begins 2 ký
-33 -30 -32 -27 begins 2 lúc
-3 -33 -29 5 begins 2 thảo
-20 -32 -33 -30 begins 2 tư
-8 -33 -28 -26 begins 2 ông
-21 -33 -13 -29 begins 2 đề
8 9 23 33 begins bao giờ
-33 -31 -32 -20 begins con tôi
-33 -30 -32 -31 begins họ và
-33 -30 -33 -33 begins người ghi
-1 -33 -29 -4 begins nhà tôi
-25 -33 -28 -25 begins tôi đã
-33 -29 -29 -29 begins tổng hợp
33 24 4 9 begins văn phong
-33 -30 -27 -30 begins “” thì
-33 -29 -30 -27 behind ends ộ
-32 -30 -33 -31 ends 0 không
-33 -27 -27 -28 ends 0 lịch
-33 -31 -31 -33 ends 0 nhé
-33 -27 -31 -31 ends 0 tư
-33 -31 -33 -33 ends 0 viên
-33 -29 -29 -27 ends 1 ,
-33 -32 -33 -30 ends 1 chủ
-5 -30 -33 -8 ends 1 công
-33 -27 -27 -28 ends 1 du
-33 -10 -24 -24 ends 1 dòng
-31 -30 -33 -30 ends 1 khó
-33 -29 -14 -28 ends 1 nhé
-33 -31 -30 -27 ends 1 tác
-30 -33 -30 -31 ends 1 vân
-33 -31 -31 -31 ends 1 đỏ
-26 -32 -33 -28 ends 1 ở
-33 -28 -30 -29 ends 2 cao
-11 5 -33 -30 ends 2 còn
-15 -33 -33 -21 ends 2 cấp
-7 -33 -29 -26 ends 2 ghi
-30 -33 -32 -32 ends 2 lấy
-33 -27 -29 -28 ends 2 mua
-23 -20 -33 -32 ends 2 phát
-33 -27 -29 -17 ends 2 phường
-33 -10 -28 -29 ends 2 theo
-22 -32 -33 -12 ends 2 thông
-26 -33 -30 -21 ends 2 thảo
-12 -33 -30 -13 ends 2 từ
-33 -32 -25 -30 ends 2 vào
-30 -33 -28 -30 ends 2 đánh
-32 -33 -33 -31 ends 2 ủy
4 33 -19 -15 first disagree names_draft
-33 -29 -31 -30 pair # cháu
-24 -33 -25 -29 pair # chữ
33 -1 6 20 pair # giữ
-33 -33 -33 -7 pair # km
-33 -30 -30 -28 pair # m³
11 23 -33 15 pair # năm
4 -33 -31 4 pair # tháng
-17 -33 -26 -32 pair # đại
-31 -32 -33 -27 pair , bán
-28 -33 -33 -31 pair , chi
33 -3 3 3 pair , giữ
-33 -26 -29 -24 pair . phần
-27 -32 -33 -26 pair ba là
-33 -30 -28 -28 pair bảo “”
-29 -33 -31 -20 pair bến cây
-33 -31 -21 -25 pair bọn trẻ
-27 -6 -33 -29 pair bỏ hẳn
-33 -32 -31 -28 pair bỏ quá
-33 -32 -25 -27 pair c ,
-32 -33 -26 -31 pair chung quá
-33 -31 -28 -29 pair chuyên mục
-33 -31 -26 -27 pair chí phát
33 21 3 25 pair chỗ nào
-33 -25 -27 -25 pair chức lấy
-33 -23 -27 -30 pair chức và
-3 -33 -32 -4 pair các đồng
33 -9 -10 -3 pair còn lại
-33 -28 -26 -27 pair có uy
-20 -33 -29 -31 pair cả hai
-33 -33 -22 -26 pair của phần
-33 -31 -31 -29 pair dành cho
-32 -33 -30 -28 pair dự báo
-33 -27 -28 -27 pair em mới
-33 -33 -30 -30 pair hiện nay
-33 -29 -29 -28 pair khi nghe
18 4 -1 33 pair khi nào
-31 -30 -33 -30 pair khó .
-23 -31 -33 -7 pair không nói
-30 -33 -29 -27 pair kiến nhân
-33 -29 -26 -29 pair là :
-33 -33 -30 -28 pair là hết
-33 -29 -29 -28 pair một ngày
-32 -33 -33 -30 pair mục ,
-33 -29 -33 -32 pair nghị :
-33 -30 -33 -33 pair người ghi
-31 -31 -33 -28 pair nhà chờ
33 -6 -8 9 pair như dự
-33 -30 -26 -29 pair nhưng “”
-30 -31 -33 -30 pair nói cho
-25 -23 -13 -33 pair năm .
-33 -17 -15 -33 pair phương tiện
-19 -33 -22 -30 pair phần nhiệm
-33 -27 -26 -25 pair quan trọng
-33 -33 -23 -27 pair quân #
-32 -33 -32 -30 pair quốc tế
-33 -31 -29 -32 pair rút lại
-32 -31 -33 -29 pair rằng nên
-15 -30 -33 -27 pair sau .
33 10 8 12 pair sở nhất
-33 -30 -30 -29 pair sở văn
33 23 20 -4 pair tay .
-21 -33 -33 -32 pair thu ,
-23 -30 -33 -31 pair thôi ạ
-29 -31 -33 -32 pair thôn khuổi
-29 -33 -20 -20 pair tiểu học
-22 -33 -30 -28 pair trường .
-27 -33 -33 -33 pair trường đại
-33 -31 -29 -27 pair tày ,
-30 -31 -32 -33 pair tên :
-23 -33 -31 -30 pair tình hình
-6 -33 -33 -28 pair tôi ,
-8 -33 -31 -28 pair tôi đi
-30 -33 -29 -28 pair tất cả
-33 -28 -26 -27 pair uy tín
-33 -29 -28 -27 pair viết mấy
-33 -29 -33 -29 pair vắng #
-33 -32 -29 -32 pair về nhà
-26 -22 -33 -22 pair xem xét
-33 -28 -30 -32 pair đang làm
-33 -27 -27 -29 pair đánh dấu
-33 -29 -31 -11 pair đã đọc
-20 -33 -29 -30 pair đêm .
-16 -33 -32 -25 pair được rồi
-9 -33 -31 -28 pair đảng ủy
-32 -33 -29 -31 pair đầu ,
-33 -31 -29 -26 pair đầu .
-33 -25 -30 -32 pair định tủ
-33 -27 -28 -25 pair đọc tóm
-33 -25 -26 -27 pair động của
-33 -33 -31 -32 pair ảnh :
-30 -33 -23 -27 pair ở cuối
-30 -33 -30 -22 pair “” trong
-33 -27 -28 -28 pair “” đứng
33 2 24 23 word can
-24 -22 -33 -26 word chi
-32 -33 -32 -17 word chùa
-5 -32 -33 -29 word cười
-21 -13 -28 -33 word d
-31 -33 -31 -31 word dan
-30 -33 -27 -14 word hòn
-33 -32 -32 -31 word hạnh
-30 -33 -32 -29 word khóc
-21 -33 -28 -27 word kênh
-13 -33 4 -9 word kỹ
-33 -32 -31 -30 word lam
-30 -33 -30 -12 word logistics
-11 -33 -28 -30 word lùi
-33 -31 -31 -30 word lẫn
-33 -30 -30 -28 word m³
-22 -33 -11 -8 word mạng
-29 -33 -27 -16 word mỏ
-4 -31 -33 -14 word phá
-17 -33 -26 -27 word phùng
-33 -26 -28 -26 word soát
-8 -33 -5 -5 word sạch
-1 -33 -30 -25 word trì
-30 -32 -33 -30 word trạch
-10 -33 1 19 word trả
33 31 1 17 word tôi
-6 -32 -33 -31 word tải
-30 -33 -29 -28 word tất
-13 -33 -25 -26 word tức
13 20 10 33 word vậy
-14 -33 -31 -27 word vỗ
-13 -33 -33 -29 word xuyên
-33 -29 -27 -28 word đàn
-31 -30 -33 -31 word đùa
-9 -11 -33 -5 word đặt
-30 4 -8 -33 word đối
-27 -32 -12 -16 before disagree
-32 -32 -28 -32 begins # tại
-30 -27 -32 -27 begins - -
7 8 22 32 begins 0 bao
-32 -26 -27 -27 begins 0 bổ
3 -32 -13 -4 begins 0 cháu
-30 -32 -32 -29 begins 0 giờ
-13 -32 -32 -23 begins 0 hồi
-13 -31 -32 -25 begins 0 i
-32 -29 -26 -28 begins 0 mình
-32 -30 -30 -25 begins 0 mười
-32 -25 -27 -26 begins 0 subject
-23 3 -32 -14 begins 0 số
-29 -30 -32 -29 begins 0 thêm
-11 -29 -32 -28 begins 0 từ
16 32 20 -3 begins 0 văn
-27 -32 -28 -14 begins 1 góp
-30 -30 -32 -32 begins 1 hai
-31 -32 -29 -30 begins 1 linh
-31 -32 -29 -29 begins 1 nghề
-32 -31 -31 -26 begins 1 nhật
-32 -29 -29 -28 begins 1 quý
-32 -26 -27 -27 begins 1 sung
-4 -25 -32 -24 begins 1 trước
-26 -29 -27 -32 begins 1 tại
-32 -31 -31 -25 begins 1 tọa
-30 -30 -32 -32 begins 1 án
4 -32 -26 -29 begins 1 điểm
-29 -30 -32 -29 begins 1 đơn
-32 -29 -31 -29 begins 1 đốc
-32 -29 -32 -28 begins 2 bình
-27 -32 -31 -28 begins 2 chung
-28 -29 -32 -25 begins 2 cô
-1 -32 -24 -30 begins 2 công
-32 -25 -26 -24 begins 2 cũ
-6 -32 -26 -17 begins 2 em
-31 -32 -31 -28 begins 2 kèm
-32 -2 0 -23 begins 2 làm
-32 -30 -30 -27 begins 2 lên
-30 -32 -13 -26 begins 2 nước
-32 -27 -30 -12 begins 2 soạn
1 -32 -9 6 begins 2 thì
-32 -30 -27 -25 begins 2 tiếng
-31 -30 -32 -28 begins 2 tác
-30 -32 -30 -29 begins 2 từ
-32 -31 -31 -27 begins 2 đóng
-32 -27 -31 -29 begins 2 đông
-13 -30 -32 -29 begins 2 để
-32 -30 -29 -30 begins bạn đọc
-32 -26 -27 -27 begins bổ sung
-32 -31 -31 -25 begins chủ tọa
-32 -27 -32 -28 begins các ý
-32 -29 -31 -29 begins giám đốc
-32 -25 -27 -26 begins subject :
32 -3 8 9 begins tôi tán
-32 -27 -28 -29 begins tổ trưởng
-19 -28 -32 -24 begins việc thứ
-18 -3 -32 -31 behind on line disagree
-10 -29 -32 -22 clauses 3
-30 -27 -32 -27 ends 0 -
-32 -30 -32 -30 ends 0 giang
-19 -31 -15 -32 ends 1 biết
-30 -29 -31 -32 ends 1 bảo
-26 -28 -32 -27 ends 1 chờ
-31 -30 -32 -26 ends 1 cùng
-32 -30 -31 -24 ends 1 ghi
-32 -27 -30 -28 ends 1 giúp
-32 -30 -30 -32 ends 1 hiện
-31 -30 -32 -32 ends 1 hà
-32 -27 -27 -24 ends 1 kết
-32 -29 -26 -26 ends 1 liệu
-32 -32 -29 -32 ends 1 luận
-31 -30 -26 -32 ends 1 lục
-32 -31 -31 -27 ends 1 muối
-32 -28 -27 -26 ends 1 mường
2 -32 -28 -25 ends 1 nhất
-27 -31 -31 -32 ends 1 pháp
-32 -29 -28 -27 ends 1 phút
-31 -32 -9 -30 ends 1 thôn
-32 -31 -30 -30 ends 1 triệu
-32 -28 -30 -29 ends 1 trưởng
-32 -32 -32 -29 ends 1 tuần
-21 -32 -14 -28 ends 1 viên
-25 -28 -32 -26 ends 1 ăn
-32 -32 -29 -32 ends 1 đảng
-20 -17 -32 -32 ends 1 đồng
-32 -31 -31 -31 ends 2 bàn
-32 -27 -32 -31 ends 2 chép
-31 -29 -32 -29 ends 2 cười
-23 -32 -30 -30 ends 2 dòng
-32 -29 -29 -28 ends 2 hoàng
-14 -32 -30 -29 ends 2 lần
-28 -30 -32 -31 ends 2 lời
-1 -32 -29 -12 ends 2 mà
-32 -32 -32 -28 ends 2 thưa
-11 -32 5 -25 ends 2 về
-16 -29 -32 -28 ends 2 đầu
-6 -32 -23 -25 ends 2 để
-32 -31 -31 -28 ends 2 ấy
-14 -11 -8 32 first question names_draft
-32 -29 -30 -28 pair # bạn
-16 -32 -26 -28 pair # m
-22 -32 -28 -30 pair # nhưng
-32 -24 -28 -28 pair # thư
-32 -28 -24 -30 pair ( tr
-32 -31 -27 -27 pair ) nói
-32 -32 -28 -27 pair , mới
-20 -32 -29 -28 pair , quy
-30 -27 -32 -28 pair , đi
-9 5 -32 -30 pair , đọc
-31 -30 -32 -28 pair . example
-27 -32 -32 -32 pair biên phòng
32 -2 1 6 pair cao với
-32 -32 -28 -29 pair cho đỡ
-32 -30 -27 -26 pair chỉ nhắc
0 -32 -29 -23 pair chủ trì
-27 -18 -32 -25 pair các vị
-24 -32 -32 -29 pair câu ấy
9 -10 -32 -25 pair có gì
-32 -27 -22 -29 pair có thời
-26 -24 -32 -30 pair cũng không
-32 -30 -31 -27 pair cả hội
-25 -27 -32 -29 pair của quý
-32 -27 -24 -23 pair dung #
-32 -28 -26 -26 pair dự .
32 4 3 6 pair em ủng
-32 -27 -30 -28 pair giúp .
-24 -27 -32 -26 pair gạo ,
-30 -29 -32 -29 pair hai ngày
-30 -32 -28 -31 pair hàng xóm
-32 -24 -23 -22 pair hồi tháng
-26 -32 -30 -28 pair khoa học
-12 -32 -32 -26 pair không dám
-32 -27 -30 -25 pair không thuộc
-31 -28 -32 -29 pair ký chủ
-18 -10 -32 -29 pair kết quả
32 -2 2 1 pair là trúng
-24 -11 -31 -32 pair là đủ
-32 -30 -26 -27 pair lượt .
32 -14 13 -6 pair lần này
-1 1 18 32 pair mình có
-31 -27 -32 -27 pair mười một
-32 -31 -30 -27 pair mấy năm
-30 -32 -30 -30 pair một khoản
-32 -31 -32 -30 pair một năm
-32 -30 -23 -25 pair mục góp
-30 -30 -28 -32 pair mục đích
-32 -31 -29 -28 pair ngày .
-30 -13 -32 -15 pair ngân sách
-31 -29 -26 -32 pair người gửi
-32 -26 -27 -28 pair người trong
32 7 7 7 pair ngắn mà
-32 -27 -29 -30 pair những điều
-29 -32 -31 -29 pair này đã
-32 -25 -29 -26 pair nên viết
-32 -30 -26 -27 pair nằm ở
-32 -29 -30 -31 pair phao .
-30 -32 -27 -28 pair phiếu lấy
-32 -31 -30 -30 pair phải một
-32 -3 -24 -30 pair phần a
32 4 7 9 pair phần lớn
32 5 4 -2 pair rõ ràng
-32 -25 -27 -26 pair subject :
-32 -30 -30 -27 pair thanh lâm
-32 -28 -4 -21 pair thay bằng
-28 -26 -32 -28 pair thoại .
-32 -32 -31 -29 pair thì bà
-32 -32 -31 -16 pair thôn tôi
-32 -27 -23 -23 pair thảo (
32 4 4 6 pair thấy được
-24 -30 -32 -31 pair tin ,
-32 -29 -12 -30 pair tiền .
-32 -31 -30 -30 pair triệu .
-32 -24 -26 -27 pair trước ngày
-9 -32 -7 6 pair trả lời
-32 -32 -32 -29 pair tuần .
-27 -32 -27 -25 pair tôi giữ
32 32 23 18 pair tôi thì
32 1 2 5 pair tôi ưng
-32 -28 -30 -26 pair tỉnh lấy
-32 -23 -27 -28 pair từ ngữ
-32 -26 -25 -23 pair việc này
-19 -28 -32 -24 pair việc thứ
32 23 3 8 pair văn phong
4 3 5 32 pair xin hỏi
32 20 1 -2 pair ý với
-25 -28 -32 -26 pair ăn .
-14 -28 -25 -32 pair điểm c
32 23 -4 15 pair đánh giá
-31 -32 -27 -32 pair đâu mà
-30 -24 -32 -26 pair đã gửi
-32 -28 -32 -28 pair đã họp
-32 -28 -28 -28 pair đò ở
-11 -6 -32 -17 pair đại biểu
-32 -32 -30 -31 pair đầu :
-24 -32 -26 -30 pair đọc không
-32 -31 -28 -31 pair đọc phần
-30 -32 -32 -31 pair đồng .
-32 -31 -27 -28 pair đồng hồ
-25 -7 -29 -32 pair ở mục
-32 -29 -30 -29 pair ủy .
5 32 32 4 word buôn
-26 -28 -32 -28 word bánh
-32 1 -31 -23 word chiều
32 16 -2 -2 word chê
-11 -32 -24 -26 word chặt
-32 -30 -26 -29 word co
-28 -26 -30 -32 word cuối
-32 -32 -29 1 word căn
24 -32 -4 -27 word cảm
-32 -28 -28 -27 word diễm
12 -6 -32 -13 word dung
-7 -32 -30 -11 word dấu
-31 -30 -32 -28 word example
32 19 -3 0 word hoan
-32 -31 -30 -29 word huỳnh
-32 -32 -30 -28 word hạt
-32 -29 -31 -29 word khau
-21 -32 -24 -25 word khiêm
-28 -32 -29 -29 word khiếu
5 -32 -31 -23 word kêu
-10 -32 -26 -8 word kế
-14 -32 -27 -2 word mét
20 -1 -32 5 word mừng
-32 -12 -30 -27 word nam
-32 -32 -30 -27 word nhãn
-32 -30 -28 -30 word nùng
22 13 32 16 word phạt
-32 -30 -28 -26 word phẩy
-18 -13 -18 -32 word quả
32 5 3 -3 word ràng
-32 -25 -27 -26 word subject
-30 -30 -32 -30 word sùng
-22 -32 -30 -12 word sướng
-8 -32 -32 -26 word sợ
-30 -26 -30 -32 word thắm
-16 -31 -32 -18 word thủ
-32 -13 -5 -25 word to
-31 -9 -32 -22 word truyền
-30 -13 -30 -32 word trông
32 -17 -14 -12 word trúng
-32 -28 -26 -27 word uy
-26 -11 -18 -32 word vui
-32 -24 -26 -24 word xấu
-25 -14 -28 -32 word đổ
-3 -16 -8 -32 word đội
-32 3 -30 8 word –
-1 -29 -31 -30 before ends o
-30 -27 -31 -28 before ends ê
-7 -31 -7 1 before first suggest
-1 -29 -31 -26 begins 0 bác
-30 -31 -27 -26 begins 0 danh
-22 -31 -5 -29 begins 0 giá
-29 -31 -27 -30 begins 0 kết
-31 -27 -30 -29 begins 0 nghề
-31 -28 -26 -25 begins 0 stt
-11 -31 -30 -20 begins 0 sở
-29 -31 -31 -30 begins 0 tin
-31 -30 -17 -27 begins 0 trẻ
-17 -29 -31 -27 begins 0 ubnd
-1 -9 -31 1 begins 1 #
-31 -13 -10 -30 begins 1 bà
-29 -24 -31 -27 begins 1 chào
-10 -31 -29 -11 begins 1 dân
-31 -28 -29 -27 begins 1 lao
7 -31 -22 -25 begins 1 người
-31 -28 -29 -28 begins 1 quả
23 23 4 31 begins 1 sao
-31 -28 -24 -28 begins 1 sở
-12 -23 -31 -22 begins 1 thưa
-23 -17 -31 -23 begins 1 tôi
-26 -5 -31 -13 begins 1 viện
-10 -31 -13 -26 begins 1 xã
-31 -29 -30 -28 begins 1 xưa
31 4 4 8 begins 1 ủng
-31 -31 -29 -29 begins 2 bàn
-28 -31 -30 -29 begins 2 bạn
-31 -30 -27 -27 begins 2 chương
-31 -26 -26 -28 begins 2 hiện
31 4 4 8 begins 2 hộ
-31 -30 -30 -29 begins 2 đứng
-31 -26 -29 -25 begins chúng em
-14 -29 -31 -23 begins i .
-31 -28 -29 -28 begins kết quả
-31 -28 -25 -30 begins theo luật
-31 -27 -26 -27 begins trang :
-13 -31 -26 -26 begins xã tôi
-22 -31 -18 -26 behind
-28 -28 -31 -8 behind ends *
-25 -31 -17 -15 behind ends 1
-31 -30 -28 -29 behind ends e
-9 -31 -11 -31 behind ends h
-31 -25 -27 -25 behind ends ”
13 -31 5 8 behind on line suggest
-31 -28 -28 -27 ends 0 phố
-31 -29 -30 -30 ends 0 ”
-24 -16 -31 -31 ends 1 biểu
-31 -30 -29 -30 ends 1 cụ
-31 -25 -26 -23 ends 1 gia
-9 -29 -31 -25 ends 1 hội
-11 -28 -31 -25 ends 1 kiện
-31 -30 -31 -29 ends 1 lạc
-25 -24 -24 -31 ends 1 mô
-31 -30 -30 -29 ends 1 ngàn
-31 -31 -28 -28 ends 1 nhau
5 6 8 31 ends 1 nhỉ
1 -31 -30 -22 ends 1 thêm
-17 -31 -28 -28 ends 1 đất
31 -10 17 -4 ends 2 dễ
-31 -29 -29 -27 ends 2 giúp
-31 -29 -28 -24 ends 2 khẩu
-31 -25 -24 -14 ends 2 lạc
-14 -31 -26 -8 ends 2 phần
-31 -26 -28 -27 ends 2 sản
-31 -30 -26 -26 ends 2 tham
-5 -31 -4 -26 ends 2 trong
-31 -27 -27 -26 ends 2 tải
-31 -25 -22 -24 ends 2 tầng
-31 -29 -29 -26 ends 2 ubnd
-31 -26 -25 -12 ends 2 xong
-23 -30 -31 -26 ends 2 yên
-31 -25 -27 -26 ends 2 đảo
-12 -1 -31 -12 ends 2 đồng
29 31 20 25 length 5
-20 -31 -24 -25 not held dropped
-7 -31 -31 -17 pair # -
-9 -31 -31 -29 pair # .
-17 -31 -24 -29 pair # giờ
-16 -31 -26 -30 pair # k
-31 -31 -30 -17 pair # trong
-30 -31 -29 -28 pair # tấn
-31 -15 -30 -14 pair # và
-31 -30 -28 -25 pair , bản
-28 -26 -31 -20 pair , kính
-19 -30 -29 -31 pair , trang
-31 -29 -30 -30 pair . ”
31 -1 7 17 pair : em
-31 -28 -24 -28 pair b khoản
-28 -27 -12 -31 pair ban quản
-22 -25 -31 2 pair ban soạn
-19 -31 -14 -31 pair biết .
-31 -25 -25 -23 pair bào dao
-14 -31 -25 -22 pair chính trị
-26 -25 -31 -24 pair chúc các
-24 -31 -31 -30 pair chẳng ai
-29 -29 -31 -28 pair chỉ kể
-31 -27 -25 -27 pair chỉ nên
-25 -31 -28 -24 pair chỗ “”
-31 -27 -29 -31 pair các em
-31 -28 -24 -23 pair câu đầu
-30 -30 -26 -31 pair có khoản
-31 -3 -21 -8 pair của tôi
-31 -28 -27 -29 pair dung này
-31 -26 -31 -25 pair dân thành
-29 -27 -28 -31 pair ghi :
-29 -30 -31 -30 pair giá .
31 4 4 7 pair giá cao
-31 -27 -29 -27 pair gom lại
-31 -27 -21 -16 pair gì ?
-31 -29 -27 -26 pair gọi “”
-19 -31 -13 -28 pair hiệp hội
-31 -29 -29 -27 pair hoàng thị
-31 -27 -27 -27 pair hà nội
-29 -28 -31 -26 pair hàng .
-31 -29 -26 -28 pair hơn #
-31 -29 -27 -29 pair hồi .
-31 -26 -23 -23 pair i )
31 17 7 9 pair không theo
-15 -8 0 -31 pair kiến .
-14 -31 7 -26 pair kiến nghị
-19 -28 -31 -29 pair kiện ,
-26 -28 -31 -28 pair ký .
-24 -31 -31 -28 pair kể lại
-31 -30 -28 -30 pair luật cây
-31 -25 -25 -24 pair lời chào
-29 -31 -26 -26 pair muốn bỏ
-28 -24 -31 -24 pair mà tôi
-31 -31 -31 -27 pair mươi tư
-31 -29 -26 -25 pair mỗi ngày
-17 -30 -31 -28 pair nghèo .
-31 -29 -29 -29 pair nghĩ ,
-31 -29 -31 -31 pair nghề nghiệp
-31 -26 -28 -25 pair nghị .
-30 -31 -25 -27 pair nguyên trưởng
-14 -30 -31 -30 pair ngân hàng
-30 -31 -31 -26 pair nhiều lắm
-29 -25 -31 -22 pair nhân dịp
5 6 8 31 pair nhỉ ?
-30 -31 -26 -25 pair nào cho
-31 -28 -27 -27 pair nội bộ
-31 -28 -28 -26 pair phòng văn
-4 5 -31 -24 pair quá .
-30 -28 -29 -31 pair riêng ,
-27 -31 -6 -27 pair sau chữ
-4 -25 -31 14 pair soạn thảo
-30 -28 -31 -30 pair sung vào
-8 -24 -2 -31 pair sách ,
-27 -28 -31 -25 pair sửa thành
-30 -31 -31 -18 pair thành ủy
-1 -31 -29 -22 pair thêm .
-31 -28 -27 -26 pair thì mới
-29 -30 -31 -26 pair thảo chưa
-31 -28 -23 -27 pair thảo luật
-31 -25 -26 -24 pair thẩm định
-19 -31 -26 -6 pair thứ tư
-31 -28 -30 -27 pair trong báo
31 -6 1 6 pair trí cao
-29 -31 -31 -28 pair trích đăng
-31 -30 -27 -28 pair tàu cá
-31 -29 -28 -26 pair tác .
-31 -26 -23 -24 pair tại #
-18 -28 -31 -31 pair tụi tui
-31 -25 -24 -23 pair việt nam
-31 -29 -30 -26 pair và người
-31 -11 -29 -12 pair vậy ,
6 7 7 31 pair vậy ?
-29 -31 -31 -31 pair xin lỗi
2 -31 -28 -12 pair xã hội
-25 -30 -31 -29 pair xúc động
-25 -31 -29 -29 pair yêu cầu
-31 -30 -29 -26 pair ông nội
-31 -29 -30 -28 pair đi mất
-24 -28 -31 -31 pair điện lực
-20 -31 -29 -28 pair đưa vào
-31 -28 -23 -25 pair được một
-31 -30 -30 -29 pair đại tá
-31 -12 -31 -29 pair đảng bộ
-8 -31 -8 -2 pair ạ .
-27 -31 -7 -26 pair ở bến
31 13 -5 23 pair “” là
-30 -27 -29 -31 pair “” rồi
-31 -28 -28 -26 word @
-14 -31 1 -14 word buổi
5 25 31 22 word bãi
-17 -10 -17 -31 word c
-31 -26 -25 -23 word chánh
-18 -31 -30 -29 word châu
-28 -31 -12 -28 word chậm
-16 -7 -17 -31 word chờ
-12 -29 -2 -31 word chữ
12 28 10 31 word còn
-31 -30 -31 -29 word dệt
-31 -27 -29 -25 word giồng
31 5 -13 -5 word giữ
-4 -31 -12 1 word hiện
-1 -4 -31 -26 word hẳn
-13 -31 -30 -14 word k
-3 -31 -13 -6 word khỏi
-8 -11 -31 -20 word kia
-21 -30 -31 -4 word km
-31 -27 -31 -29 word kt
-29 -29 -31 -25 word kín
-31 -28 -26 -4 word la
-5 -6 -31 -7 word lao
-10 -31 -27 -29 word lâu
-31 -30 -29 -29 word lô
-31 -28 -31 -27 word mài
-26 -31 -26 -6 word mốc
15 14 31 13 word nhà
31 5 -1 15 word nói
-19 -11 -31 -24 word nữ
-12 -10 -31 -8 word phép
-31 -27 -27 -27 word phận
-31 -27 -27 -25 word soi
-26 -31 -24 -29 word sở
-22 -30 -29 -31 word tai
-31 -28 -31 -28 word trai
-20 -28 -31 -27 word trích
-31 -15 2 -19 word trạm
-31 -29 -25 -25 word trọn
-31 -27 -30 -14 word trụ
-31 -17 -26 -25 word trục
9 15 10 31 word tính
-15 -31 -28 -26 word tạ
-30 -30 -31 -29 word tảo
-31 -27 -26 5 word án
-26 -31 -28 -8 word đài
-3 -31 -30 1 word đảo
-15 -31 -28 -28 word đẳng
-31 -28 -29 -13 word đợt
31 -29 0 -24 word ơn
-29 -27 -30 -26 before ends >
19 -15 5 30 before question
-29 -28 -30 -25 begins # chương
12 -30 -4 3 begins 0 con
-30 -26 -27 -27 begins 0 cuộc
-29 -30 -28 -29 begins 0 sách
-30 -27 -29 -27 begins 0 sơn
-29 -30 -30 -28 begins 0 sửa
-4 -6 -30 -24 begins 0 viết
-1 -28 -30 -25 begins 0 việc
-7 -10 -30 -11 begins 0 đại
-24 -30 -24 -25 begins 1 c
-6 -30 -25 5 begins 1 dự
-30 -30 -29 -26 begins 1 giám
-29 -29 -30 -27 begins 1 giáo
-30 -30 -29 -28 begins 1 họ
-30 -26 -25 -28 begins 1 kèm
-17 -29 -30 -29 begins 1 nhận
-22 -29 -30 -25 begins 1 nội
-1 0 -30 -5 begins 1 số
-29 -27 -28 -30 begins 1 thời
30 16 6 8 begins 1 tán
29 5 30 5 begins 1 xóa
-30 -27 -25 -27 begins 2 bí
-6 -30 -9 -30 begins 2 bộ
-9 -30 -30 -22 begins 2 chỗ
-19 -14 -30 -28 begins 2 dân
-30 -26 -24 -22 begins 2 ii
-24 -30 6 -6 begins 2 kiến
-30 -21 -28 -23 begins 2 kỹ
-13 -4 -30 -30 begins 2 luật
-28 -30 -3 -20 begins 2 nhà
30 -21 14 22 begins 2 nói
-29 -30 -28 -28 begins 2 phiếu
-30 -28 -21 -27 begins 2 đ
-30 -26 -28 -27 begins 2 đăng
3 -30 -28 -23 begins 2 được
-29 -30 -28 -26 begins 2 đức
-8 -30 -27 -25 begins con số
-28 -23 -30 -27 begins gửi các
-30 -27 -26 -26 begins hà vân
-30 -26 -23 -23 begins mục i
-30 -21 -24 -5 begins thứ nhất
-30 -24 -26 -20 begins trên đây
-30 -29 -27 -28 begins trường tôi
-8 -6 -8 -30 begins ý kiến
-30 -29 -30 -30 begins địa chỉ
-30 -28 -28 -27 behind ends ố
-30 -24 -24 -25 ends 0 b
-30 -29 -28 -27 ends 0 ii
-28 -26 -30 -28 ends 0 khê
-30 -24 -30 -24 ends 0 thể
-30 -27 -25 -11 ends 1 ai
-30 -25 -29 -13 ends 1 chị
-30 -26 -27 -25 ends 1 diễn
-30 -30 -25 -28 ends 1 dụng
2 -30 -6 -4 ends 1 hộ
-28 -22 -30 -1 ends 1 lời
2 -30 -30 -26 ends 1 sau
-8 -30 -29 -28 ends 1 trang
-27 -25 -30 -26 ends 1 tân
-30 -5 -28 -24 ends 1 vui
-13 -14 -30 -27 ends 1 đọc
-6 -25 -30 -22 ends 2 .
-30 -28 -28 -28 ends 2 bc
-15 -29 -30 -25 ends 2 chính
-28 -30 -25 -28 ends 2 chợ
-29 -29 -30 -27 ends 2 cá
-27 -29 -30 -24 ends 2 mươi
7 -30 -10 -1 ends 2 nước
-30 -27 -28 -24 ends 2 tiếng
-28 -30 -26 -27 ends 2 tài
24 -17 -5 -30 first agree names_draft
-7 -30 -27 -27 pair # chỉ
-7 -4 -30 -6 pair # triệu
-26 -30 -23 -29 pair # từ
-27 -13 -30 -16 pair # xã
-30 -28 -29 -27 pair # đơn
-30 -29 -28 -29 pair ( b
-30 -29 -25 -26 pair , hiện
-30 -26 -26 -26 pair , hôm
10 30 -2 14 pair / năm
-30 -26 -23 -24 pair : đ
-23 -27 -30 -11 pair bảo vệ
-14 -30 -30 -9 pair bến xe
30 3 8 8 pair bộ biểu
-30 -18 -17 -28 pair cao ,
-30 -29 -26 -25 pair chuyện khác
-30 -30 -11 -27 pair có .
-18 -30 -29 -30 pair có chữ
-30 -19 -16 -7 pair có hai
-20 -30 2 -23 pair cũng được
21 -30 -4 -27 pair cảm ơn
13 -1 30 2 pair cấp ,
-17 -4 -30 -17 pair doanh nghiệp
-30 -26 -24 -26 pair dân đã
-19 -30 -9 -21 pair giám sát
-30 -23 1 -21 pair hai là
-30 -26 -28 -27 pair hoành giang
-26 -29 -30 -28 pair huyện tôi
-29 -27 -30 -22 pair hành khách
-29 -29 -29 -30 pair hướng dẫn
-29 -29 -30 -24 pair hết là
-22 -29 -30 -23 pair hết rồi
-30 -25 -26 -13 pair học lớp
-30 -28 -28 -26 pair họp tổ
1 -30 -7 -25 pair hộ .
-13 -30 -5 -9 pair hợp tác
-11 -30 -26 -27 pair i ,
-27 -30 -29 -18 pair không cho
-30 -27 -26 -25 pair khẩu ,
9 -23 -30 2 pair kinh tế
-30 -23 -23 -23 pair kiến góp
-30 -26 -29 -26 pair liền sau
-30 -4 -26 -27 pair là chuyện
-28 -30 -23 -23 pair là thế
-30 -27 -26 -28 pair lên trước
-30 -22 -20 -19 pair lên đảng
-30 -28 -28 -24 pair lĩnh ,
-16 -30 -28 -29 pair lại thì
-3 -28 -30 -4 pair lớp #
-30 -25 -26 -23 pair mười ,
-29 -16 -13 -30 pair nghị bỏ
-28 -25 -30 -26 pair ngữ .
-30 -25 -11 -24 pair nhé .
-9 -30 -1 -6 pair nhất là
-30 -25 -25 -23 pair nhận ,
-26 -21 -30 -27 pair nên có
-30 -28 -30 -27 pair nằm lại
-30 -25 -26 -24 pair phát huy
-30 -23 -26 -24 pair phải đứng
-30 -26 -29 -25 pair quan :
-30 -27 -27 -26 pair quân sự
-29 -30 -27 -27 pair quên mất
-27 -30 -15 -24 pair quốc hội
-18 -30 -24 -27 pair rõ .
30 5 8 8 pair rất cần
0 -18 -4 -30 pair rồi .
-11 -30 -27 -22 pair sao ?
-30 -24 -27 -25 pair sli ,
-26 -30 -28 -25 pair tay :
1 -24 -30 -20 pair thành công
-28 -30 -28 -29 pair thành một
30 4 7 10 pair thành toàn
30 5 11 11 pair thảo ;
30 -11 -9 -3 pair thống nhất
-17 -30 -28 -29 pair thời gian
-28 -26 -30 -24 pair thứ .
30 20 -3 21 pair tiêu #
-30 -26 -24 -25 pair tiêu “”
-30 -24 -26 -20 pair trên đây
8 0 -30 -24 pair tôi làm
-6 -30 -29 -26 pair tôi từng
-28 -29 -30 -27 pair tảo hôn
-30 -30 -29 -24 pair và thấy
-11 -30 -29 -23 pair vỗ tay
-27 -30 -29 -14 pair xin phép
-15 -16 -27 -30 pair xã .
-30 -27 -30 -23 pair đi thẳng
-30 -30 -24 -27 pair điều khoản
-29 -30 -30 -28 pair điện tử
-30 -26 -29 -22 pair đông ,
-3 -30 -26 -25 pair đúng ,
30 1 2 18 pair đúng là
-22 -25 -30 -26 pair đường ,
-26 -30 -29 -28 pair được mấy
-30 -22 -23 -24 pair định ban
-30 -24 -24 -25 pair đồn biên
-30 -20 -20 -19 pair đứng đầu
-30 -24 -25 -11 pair ở vùng
-25 -30 -24 -11 pair “” không
-14 -30 -29 -3 word [
-14 -30 -29 -3 word ]
-11 -3 -30 8 word a
-30 -26 -26 -27 word bc
-30 -26 -26 -26 word bch
-12 -26 -30 -16 word bào
-30 -27 -8 -10 word bữa
-20 -30 -29 -29 word cam
-2 -11 -30 -20 word chia
2 -25 -30 -13 word chài
-25 -30 -8 -26 word chín
30 18 20 11 word chở
-30 -29 -30 -28 word chứa
-30 -25 -30 -26 word cà
-9 -30 -29 -6 word cư
-30 -30 -30 -26 word da
-29 -29 -30 -27 word doãn
-13 -27 -30 -26 word dán
3 13 -30 7 word giao
-28 -29 -30 -27 word hôn
-5 -30 -19 -19 word hơn
-30 -30 -29 -29 word hại
-30 -27 -20 -29 word hỏng
-5 30 2 28 word không
9 -3 -12 -30 word làng
-29 -30 -29 -26 word lát
-29 -30 -29 -30 word lã
-30 -27 -26 -2 word lạnh
-30 -27 -22 -23 word lữ
17 -30 -4 0 word miễn
-1 -30 6 11 word muốn
-12 -30 -9 -25 word môi
-30 -28 -18 -27 word nay
30 -7 -4 -5 word phù
-30 -25 -29 -24 word phơi
-17 -30 -22 -22 word quát
-30 1 2 3 word rộng
-9 -30 -5 14 word soạn
-13 -30 -28 -27 word suốt
-30 -29 -25 -28 word sầm
-27 -28 -30 -23 word sắt
-17 -5 -30 -15 word thừa
30 30 12 20 word việc
-30 -11 -21 -23 word vị
-10 11 -30 6 word vụ
-22 -30 6 -6 word xem
10 5 -30 -1 word đêm
-15 -17 -30 1 word đăng
0 -30 -7 -9 word đứng
-30 -27 -14 -28 word đứt
-26 -30 -15 -30 word ứng
-23 -29 -27 -29 begins 0 bài
1 -29 -29 -21 begins 0 bỏ
-4 -29 -28 -23 begins 0 cả
-29 -26 -26 -25 begins 0 diễn
-29 -5 -24 -25 begins 0 dân
-29 -29 -28 -27 begins 0 lê
-29 -26 -26 -25 begins 0 nhóm
-1 -28 -29 0 begins 0 sau
-29 -28 -26 -26 begins 0 tham
-9 -27 -27 -29 begins 0 thế
-29 -29 -28 -28 begins 0 trạm
-27 -27 -29 -27 begins 0 đêm
-25 -29 -7 -19 begins 0 đường
-5 -27 -29 -27 begins 0 đảng
15 8 -29 -6 begins 0 đọc
-29 -27 -27 -25 begins 1 !
0 -25 -29 0 begins 1 ba
-8 -29 -29 -25 begins 1 họp
-10 -12 -9 29 begins 1 hỏi
-29 -27 -26 -25 begins 1 mới
-29 -29 -29 -29 begins 1 phí
-28 -29 -29 -26 begins 1 phường
-29 -25 -21 -22 begins 1 quê
17 29 -9 -1 begins 1 tiêu
-19 -29 -28 -10 begins 1 việc
-29 6 -26 -26 begins 1 đó
-27 -28 -29 -27 begins 1 đường
2 14 -29 10 begins 2 #
-20 -12 -29 -27 begins 2 còn
-29 -3 -19 -23 begins 2 không
-25 -5 -29 -25 begins 2 nghe
-1 -29 -22 -2 begins 2 phần
-16 -25 -29 -27 begins 2 sinh
-29 -28 -27 -25 begins 2 sát
-28 -29 -27 -24 begins 2 thiếu
-29 -16 -28 -29 begins 2 thu
-17 -29 -25 -11 begins 2 vừa
-29 -25 11 -12 begins 2 xin
-17 -27 -29 -28 begins 2 |
-14 -29 -17 -26 begins anh em
29 24 13 21 begins bà con
-29 -29 -25 -24 begins danh mục
-26 -27 -29 -25 begins em không
-29 -27 -25 -25 begins nguyên văn
-28 -29 -28 -27 begins người ta
-12 -5 -28 -29 begins tôi thấy
-7 -27 -29 -28 behind ends 6
-26 -21 -20 -29 ends 0 ]
-29 -23 -27 -25 ends 0 luận
-29 -25 -26 -22 ends 0 lý
-27 -26 -29 -24 ends 0 lĩnh
-29 -27 -27 -26 ends 0 thượng
-29 -27 -29 -26 ends 0 trì
-29 -24 -26 -26 ends 0 trường
-27 -24 -29 -26 ends 0 xã
-7 -26 -23 -29 ends 1 biển
-25 -28 -11 -29 ends 1 cửa
-24 -24 -29 -7 ends 1 ký
-16 -9 -28 -29 ends 1 lý
-23 -29 -24 -24 ends 1 lượt
-29 -26 -26 -29 ends 1 lịch
-29 -28 -28 -25 ends 1 nha
-29 -2 -2 -6 ends 1 thôi
29 -8 24 19 ends 1 tôi
-29 -23 -24 -22 ends 1 tư
-29 -24 -24 -24 ends 1 tầng
-29 -25 -24 -24 ends 1 xuất
-29 -26 -26 -8 ends 1 đầu
-15 -29 -29 -27 ends 2 báo
-29 -27 -28 -28 ends 2 bệnh
-29 -26 -26 -29 ends 2 du
-23 -29 -27 -26 ends 2 hoàn
-29 -25 -27 -22 ends 2 khu
-29 -26 -26 -25 ends 2 kiện
-29 -25 -25 -24 ends 2 kỹ
-29 -25 -28 -26 ends 2 muốn
-29 -26 -29 -25 ends 2 mạnh
-29 -17 -17 6 ends 2 viện
-9 -29 -23 -25 ends 2 đến
-25 -25 -29 -19 lines 3
14 -17 -29 9 pair # )
-29 -27 -24 -24 pair # lại
29 13 16 19 pair ( #
-27 -28 -28 -29 pair ( không
-29 -27 -21 -24 pair ( phần
-25 -27 -29 -25 pair , bảy
-29 -28 -3 -8 pair , chuyển
-29 6 -25 -24 pair , chưa
-7 -29 -29 -26 pair , cái
-17 -29 -17 -16 pair , mục
-10 -24 -29 -20 pair , từ
-28 -29 -29 -27 pair : chữ
-7 -29 -29 -16 pair : có
-29 -28 -19 -7 pair : số
-6 -22 -29 -22 pair ban nhân
-29 -25 -24 -22 pair báo trước
-29 -27 -24 -22 pair bạn tôi
-29 -23 -22 -23 pair bản góp
-27 -29 -27 -26 pair bảy ,
5 15 29 18 pair bố trí
-26 -27 -29 -26 pair bộ huyện
-27 -29 -26 -27 pair c khoản
-29 -25 -6 -11 pair cho #
8 8 29 8 pair cho mấy
-27 -29 -27 -25 pair chuyện cũ
-16 -29 -26 -24 pair chế ,
-29 -15 -5 -28 pair chủ bến
-29 -26 -26 -26 pair chức vụ
-28 -24 -29 -24 pair các kiến
-29 -26 -24 -24 pair cái gạch
26 -2 29 21 pair còn chuyện
-10 -29 -25 -26 pair có mặt
-29 -18 -18 -19 pair cơ sở
-24 -26 -29 -21 pair cấp giấy
-28 -28 -27 -29 pair cấp huyện
-29 -28 -28 -25 pair của công
-28 -25 -29 -28 pair của em
-29 -19 -22 -26 pair của tủ
-29 -24 -21 -27 pair dùng chữ
-29 -28 -23 -27 pair dụng .
-29 -27 -27 -26 pair em nằm
-25 -29 -27 -26 pair ghi vậy
-29 -25 -29 -22 pair hai buổi
-29 -21 -25 -7 pair hoạt động
-29 -24 -23 -24 pair hình sự
-2 -29 -27 -21 pair hóa ,
-26 -27 -29 -25 pair hóa thôn
-29 -25 -28 -25 pair họp chi
-17 -29 -25 -25 pair hội luật
-28 -29 -16 -23 pair hội người
2 -24 -29 -19 pair hội thành
-29 -27 -27 -28 pair hội đảng
29 15 2 4 pair hợp lòng
-29 -23 -22 -21 pair ii phần
-29 -27 -27 -24 pair khoản ,
-29 -4 -23 -24 pair không bỏ
6 -27 -29 -21 pair kiến :
-29 -25 -24 -23 pair kiện trình
-27 -21 -29 -20 pair kém nên
-29 -24 -27 -23 pair kính chúc
-10 -29 -25 -8 pair kết nạp
-29 -28 -25 -25 pair kết thúc
-29 -24 -26 -23 pair làm muối
-1 0 29 0 pair lần sau
-26 -26 -27 -29 pair lời ,
-25 -22 -29 -2 pair lời .
-27 -27 -29 -25 pair mà còn
-29 -27 -24 -25 pair mét ,
-28 -28 -29 -24 pair mùng #
-29 -24 -25 -21 pair nghị của
-21 -29 -25 -25 pair nguyên nhân
-19 -29 -5 -22 pair người làm
-28 -29 -27 -24 pair như cũ
29 0 5 8 pair nói chung
-29 -24 -26 -21 pair phương án
-1 -29 -1 -11 pair phải có
-12 -29 -25 -24 pair phải nói
-29 -27 -27 -27 pair phải được
-9 -29 -29 -18 pair quy chế
-9 -29 -10 -11 pair quản lý
-23 -29 -27 -23 pair rút ý
-29 -25 -24 -26 pair rồi mới
-29 -25 -27 -25 pair sáng .
-6 -28 -27 -29 pair sơn hà
29 13 5 3 pair sức .
-29 -27 -25 -24 pair thay chữ
29 17 7 8 pair theo ý
-10 -26 -29 -23 pair thành “”
-19 -14 -6 -29 pair thông tin
-29 -24 -24 -23 pair thảo chương
-5 -27 -23 -29 pair thảo quy
-29 -23 -21 -22 pair thảo |
-29 -27 -27 -26 pair thầy cô
-28 -29 -29 -27 pair thị trấn
-29 -28 -24 -28 pair thủy lợi
-3 -29 -1 3 pair thứ ba
-23 -28 -29 -28 pair tiếp thu
-25 -23 -29 -23 pair trên điện
-27 -29 -27 -23 pair trước chữ
-27 -24 -24 -29 pair trước “”
-28 -29 -22 -24 pair tuổi đảng
-29 -26 -23 -23 pair ty cổ
-12 -29 -4 -8 pair tác xã
-8 -18 -29 2 pair tôi có
4 0 29 4 pair tôi mong
-12 -1 -29 -27 pair từ năm
-15 -29 -28 -28 pair từ “”
-14 -29 -25 -27 pair viết về
29 5 4 7 pair việc dự
-29 -5 -27 -23 pair vui .
-29 -28 -29 -28 pair vào cuối
-29 -26 -27 -25 pair vĩnh khê
-29 -29 -29 -25 pair về phương
-20 -26 -29 -24 pair xin có
-28 -29 -28 -26 pair xin ghi
-2 -29 -6 -27 pair xây dựng
-29 -28 -29 -27 pair ý nhỏ
-29 -29 -26 -29 pair điện ,
-29 -25 -21 -4 pair đào tạo
6 6 29 19 pair đèn đường
-27 -28 -29 -28 pair đò bến
-29 -25 -22 -25 pair đò và
-13 -25 -29 -29 pair đơn vị
-29 -27 -24 -29 pair đối tượng
29 16 7 9 pair đồng thuận
-22 -29 -29 -26 pair ở .
-27 -29 -29 -27 pair ở chỗ
-1 -29 -20 -21 pair ở phần
10 -29 -14 -10 pair ở điều
-29 -26 -23 -22 pair “” ?
-29 -26 -19 -26 pair “” nhưng
-26 -29 -29 -23 word bụi
-23 -13 -29 -13 word chốt
29 15 24 19 word con
-14 4 29 14 word cấp
15 4 -29 6 word cứ
-14 -11 -12 -29 word hiệp
-25 -29 1 -25 word hoặc
29 -5 -2 -5 word hài
-26 -27 -29 -21 word hàng
-29 -24 -29 -24 word hủ
-8 -10 -28 -29 word ii
7 29 -3 -1 word khoe
-14 -29 -24 -26 word khuyến
-27 -24 -29 -28 word khơi
-3 7 -27 -29 word lâm
-28 -29 -28 -28 word lường
-4 -5 -29 -25 word mang
-29 -16 -13 -20 word mà
-28 -28 -29 -24 word mùng
-3 3 -29 -24 word mặn
29 12 -13 -7 word nhìn
-10 -29 -25 -8 word nạp
-4 -18 -27 -29 word phút
-29 -26 -26 -24 word quàng
-28 -29 -27 -28 word quách
-21 -27 -29 -22 word quảng
-29 0 -22 -25 word sót
-12 -29 -27 -23 word then
29 22 -5 19 word thiệt
-25 -27 -29 -26 word thùng
-29 -28 -25 -25 word thúc
24 29 1 23 word tiêu
-28 -29 -29 -27 word trấn
-18 -29 -26 -9 word trừ
2 29 10 14 word tăng
-14 -28 -29 -27 word tường
-25 -29 -27 -14 word tốc
-29 -26 -27 -26 word vp
-25 4 -29 -25 word vạn
-29 -21 -23 -22 word xii
-12 -29 -4 -26 word xưa
-15 2 -3 -29 word đình
-5 1 -1 -28 before ends !
-28 -28 -28 -25 before ends v
-28 -21 -18 -20 before ends ể
-28 -26 -27 -26 begins # đơn
-26 -28 -25 -25 begins 0 cửa
-8 -24 -21 -28 begins 0 hội
-27 -28 -28 -28 begins 0 kể
-12 -27 -28 -25 begins 0 liên
7 -19 -28 -6 begins 0 luật
-26 -23 -28 -24 begins 0 nông
-28 -25 -28 -26 begins 0 phường
-8 -28 -25 -26 begins 0 trước
15 -9 28 17 begins 0 tỉnh
-28 -26 -26 -26 begins 0 xe
28 1 4 7 begins 0 đa
-26 -28 -7 -27 begins 0 để
-28 -28 -28 -26 begins 1 bỏ
28 0 -16 -12 begins 1 cáo
28 19 8 17 begins 1 cũng
-28 -20 -18 -23 begins 1 gian
-17 -28 -22 -22 begins 1 gạch
-18 -25 -28 -15 begins 1 khu
-28 -26 -27 -25 begins 1 lập
-6 -27 -28 -27 begins 1 nông
-28 -24 -28 -25 begins 1 trọng
-24 -23 -23 -28 begins 1 với
-8 2 -28 -6 begins 1 đ
-17 -28 -26 -23 begins 1 đến
-28 -25 -25 -23 begins 2 chiến
-28 -27 -10 -27 begins 2 chưa
-4 -28 -28 -26 begins 2 chữ
-5 -26 -28 -21 begins 2 cái
0 -5 -28 -27 begins 2 dự
-27 -28 -28 -28 begins 2 già
28 -3 0 5 begins 2 hoan
-28 -28 -23 -12 begins 2 nào
-14 -28 -26 -22 begins 2 thôi
28 -10 -1 -3 begins 2 trần
-28 -25 -27 -25 begins 2 vi
-28 -27 -26 -24 begins 2 và
-7 -22 -28 -21 begins 2 xa
-21 -28 -11 -13 begins 2 đò
-28 -27 -27 -26 begins 2 độ
-28 -26 -25 -23 begins 2 động
28 0 -16 -12 begins báo cáo
-28 -24 -25 -22 begins bình lạc
-28 -25 -27 -24 begins có lần
-27 -28 -25 -24 begins mười năm
-27 -28 -24 -26 begins phiếu lấy
-27 -25 -28 -23 begins rất mong
-26 -28 -27 -14 begins thư viện
-28 -20 -18 -23 begins thời gian
-26 -24 -25 -28 begins thứ tư
-28 -23 -23 -22 begins văn phòng
28 1 4 7 begins đa số
27 -28 10 -2 behind ends !
-13 -27 -28 -12 clause 3
-27 -15 -28 -17 clauses 4
-27 -24 -28 -26 ends 0 cao
-28 -25 -23 -23 ends 0 dân
-23 -18 -28 -19 ends 0 nghị
-27 -24 -28 -25 ends 0 sơn
-28 -26 -26 -23 ends 0 sửa
-28 -24 -27 -24 ends 0 đông
-28 -24 -24 -23 ends 0 định
-28 -24 -25 -25 ends 1 bích
-24 -28 -25 -25 ends 1 cháy
-8 -28 -4 -22 ends 1 chữ
-23 -28 -21 -23 ends 1 cát
-16 -25 -22 -28 ends 1 câu
-28 -27 -26 -27 ends 1 doanh
-28 -25 -27 -25 ends 1 gửi
-28 -26 -20 -15 ends 1 học
-28 -25 -21 -22 ends 1 hồ
-27 -28 -27 -23 ends 1 kia
-27 -24 -28 -25 ends 1 lập
-5 -28 -23 -5 ends 1 mình
-7 -28 -25 -27 ends 1 nghe
-28 -26 -27 -26 ends 1 ngọc
28 -11 -8 21 ends 1 nói
-28 -26 -26 -25 ends 1 nữ
-13 -26 -28 -28 ends 1 quan
-17 -25 -28 -24 ends 1 trình
-28 -4 -23 -24 ends 1 tuổi
-28 -27 -27 -28 ends 1 tổ
-27 -24 -28 -26 ends 1 vùng
-26 -28 -25 -7 ends 1 xong
-25 -28 -24 -28 ends 1 đoạn
-12 -27 -28 -25 ends 2 bốn
-27 -26 -28 -26 ends 2 cộng
-28 -26 -26 -25 ends 2 hòn
-15 -28 -28 -26 ends 2 khác
15 28 4 4 ends 2 khả
-25 -24 -28 -12 ends 2 ký
-27 -28 -27 -28 ends 2 phiếu
-17 -26 -24 -28 ends 2 quy
-13 -27 -28 -24 ends 2 rồi
-8 -25 -26 -28 ends 2 thôi
28 -7 0 0 ends 2 trí
-28 -27 -21 -23 ends 2 tuổi
-17 -27 -28 -25 ends 2 vô
-12 -28 -1 -21 ends 2 xin
4 -28 -20 -20 ends 2 điều
-15 -25 -28 -23 pair # chương
-28 -28 -26 -23 pair # giường
-28 -22 -19 -1 pair # mới
-28 -26 -26 -25 pair # nay
-1 -28 -21 4 pair # nói
-26 -28 -25 -26 pair , ba
-2 -27 -26 -28 pair , trong
-28 -27 -22 -22 pair , tức
-28 -28 -27 -5 pair , vậy
-28 -28 -27 -26 pair , được
-27 -28 -22 -23 pair : ghi
-26 -26 -28 -24 pair : đoàn
-26 -28 -27 -24 pair bản :
-28 -24 -18 -26 pair bỏ cái
-1 28 -2 -1 pair bỏ là
-26 -28 -25 -26 pair cho khỏi
28 9 13 -6 pair cho người
-27 -22 -28 -23 pair cháu đọc
-28 -28 -25 -24 pair chính ,
-17 -28 -25 -25 pair chương #
-28 -23 -25 -25 pair chị .
-16 -28 -27 -22 pair chục năm
-25 -23 -28 -24 pair các xã
-21 -28 -27 -26 pair cái gì
4 25 28 6 pair cây cầu
-28 -28 -28 -27 pair còn một
-28 -24 -23 -23 pair cả xóm
-26 -28 -27 -26 pair của chi
-23 -27 -28 -24 pair dự luật
-28 -22 -27 1 pair em có
-28 -14 -14 -13 pair gia ý
-21 -1 -28 -26 pair giáo dục
-10 -7 28 -6 pair giải quyết
-18 -28 -23 -4 pair hai ,
-27 -28 -26 -25 pair hành lang
-28 -26 -21 -27 pair hòn dâu
-17 -28 -27 -24 pair hết ,
-24 -28 -24 -22 pair học ,
-28 -28 -27 -24 pair hồi #
-27 -28 -24 -28 pair hồi giấy
-28 -26 -25 -26 pair iii :
-28 -28 -27 -23 pair khe vạt
-28 12 15 21 pair không .
-13 -2 -28 -25 pair không cần
-22 -28 -26 -20 pair không đề
-27 -28 -27 -23 pair kia .
-16 -28 -24 -23 pair kế hoạch
-28 -12 -28 -13 pair luật này
-26 -28 -22 -9 pair là chỗ
-18 -14 -28 -10 pair là người
-23 -28 -24 -24 pair là việc
-28 -24 -24 -13 pair làm không
-28 -28 -24 -27 pair lâu ,
-28 -25 -26 -28 pair lịch .
28 -10 -8 11 pair miễn vé
3 3 28 4 pair mong huyện
-20 -28 -27 -21 pair mà thôi
-25 -28 -26 -26 pair máy ,
-9 -28 -7 -23 pair môi trường
-28 -27 -26 -25 pair mới phải
-28 -24 -25 -21 pair nay #
-28 -22 -5 -22 pair nghề .
-12 -10 -28 -23 pair nguyên .
-28 -24 -23 -12 pair ngày làm
-28 -28 -25 -25 pair nhau .
-27 -28 -10 -27 pair nhà máy
-20 -25 -28 -25 pair nên không
-28 -23 -23 -21 pair nói chuyện
-15 -25 -28 -28 pair nói sẽ
-16 -28 -27 -21 pair phan thị
-28 -28 -27 -27 pair phép ,
-22 -28 -28 -28 pair phải “”
-28 -25 -23 -22 pair quy mô
13 10 -28 0 pair quy định
-23 -28 -26 -23 pair quy ước
-27 -25 -28 -23 pair rất mong
-27 -28 -25 -24 pair sử dụng
-26 -28 -25 -24 pair thay “”
15 28 4 4 pair thi .
-28 -23 -28 -28 pair thích từ
-14 -28 -25 -21 pair thông qua
-11 -28 -23 -25 pair thảo báo
-5 -22 -28 -25 pair thảo nghị
-15 -28 -21 -20 pair tiêu tổng
-28 -27 -22 -23 pair tiếng việt
28 -5 -1 2 pair toàn bộ
-16 -26 -28 -24 pair trao đổi
28 6 8 9 pair trí toàn
-28 -4 -23 -24 pair tuổi .
-27 -23 -28 -24 pair tôi bỏ
-25 2 -28 -11 pair tôi xin
-27 -28 -7 -24 pair tư ,
-28 -26 -24 -25 pair tư .
-28 -24 -24 -24 pair tại phần
-28 -23 -25 -14 pair tỉnh bình
-23 -28 -26 -24 pair tốn kém
-15 -28 -21 -20 pair tổng quát
-22 -28 -23 -24 pair và điều
-25 -22 -28 -26 pair về chương
-28 -27 -26 -27 pair về kinh
28 -1 0 3 pair với anh
28 -4 5 4 pair với đ
-25 -18 -16 -28 pair xe máy
-16 -27 -28 -26 pair xin rút
-28 -24 -23 -22 pair xã đọc
-28 -10 -26 -23 pair ý ,
-7 -28 -23 -27 pair ý của
-28 -25 -21 -25 pair đ khoản
28 28 21 15 pair đi bộ
-28 -27 -26 -27 pair đinh công
-24 -24 -28 -23 pair đông lạc
-27 -25 -28 -23 pair được sửa
-28 -27 -24 -25 pair đảng .
-16 -28 -26 -26 pair đất .
-28 -7 -25 -1 pair đến #
-19 -25 -28 -25 pair định ,
-16 -28 -27 -27 pair định .
-11 -28 -28 -23 pair đọc .
28 -9 -7 -2 pair đọc mà
-28 -25 -27 -23 pair đời sống
28 0 -1 0 pair ơn vì
-23 -26 -28 -24 pair ủy xã
-28 -24 -23 -26 pair “” vô
-8 -17 -28 -28 word bí
-25 -9 -28 -25 word bích
-12 -27 -28 -28 word bế
-11 -27 -28 -23 word chèo
-27 -28 3 -9 word chữa
-10 4 -9 28 word giờ
-28 -26 -25 -26 word hộp
-5 -28 -26 -23 word hở
-28 -27 -27 -25 word inh
-27 -28 -26 -25 word lang
-23 -28 -9 -8 word lũ
28 12 22 -1 word lần
-11 -10 -28 -27 word lợi
-28 -15 -28 -25 word miền
-1 -8 -28 -12 word muối
-28 -11 -25 -24 word môn
18 -10 -28 -23 word nghĩ
-13 -28 -24 -7 word nguyễn
-15 2 -28 -15 word ngủ
-28 -22 -26 -6 word ngữ
-28 -28 -23 -24 word nhiễm
9 -13 -28 -24 word nêu
-28 -15 -28 -28 word núi
5 -9 -28 -7 word nộp
-28 -21 -23 -11 word phía
-16 -27 -28 -25 word phú
28 15 -9 -8 word phấn
-2 -3 -7 -28 word rằng
21 10 3 -28 word tay
-28 -27 -8 -27 word thuật
-28 -15 -23 -26 word thỏa
-28 -25 -23 -25 word tiết
-16 -26 -28 -24 word trao
-12 -28 -13 14 word trách
4 -10 4 -28 word trước
-28 -25 -21 -25 word trận
-9 -28 -28 -24 word tương
-9 -28 -6 4 word tập
-28 -20 0 1 word điện
21 -2 28 -1 word đừng
-28 -24 -23 -24 word …
-14 -27 -5 -25 before ends c
5 -26 -27 -7 before ends i
-27 -24 -26 -26 before ends ỏ
-10 -27 -26 -26 before ends ộ
-27 0 -21 3 before on line agree
-16 -27 -23 -8 begins - điều
-12 -27 -27 -1 begins 0 [
-6 -27 -25 -2 begins 0 ai
-27 -2 -26 -21 begins 0 b
-24 -27 -27 -25 begins 0 bây
-27 -25 -24 -23 begins 0 chuyên
-27 -26 -26 -24 begins 0 chính
3 -27 -24 0 begins 0 chỗ
-4 -8 -27 -23 begins 0 chủ
-17 -4 -27 -23 begins 0 cũng
-27 -25 -24 -23 begins 0 cổng
6 1 -27 -7 begins 0 nghe
-13 -11 -27 -24 begins 0 phòng
-15 -15 -27 -21 begins 0 riêng
0 -27 -5 -12 begins 0 trang
-27 -19 -21 -20 begins 0 vào
-25 -27 -20 -12 begins 0 vì
-27 -24 -22 -24 begins 0 đang
-27 -22 -20 -19 begins 0 đến
-27 -25 -25 -23 begins 0 đối
-3 -4 -27 7 begins 1 )
-18 -11 -27 -18 begins 1 /
-27 -26 -22 -24 begins 1 biên
-27 -26 -26 -26 begins 1 chuyển
-26 -21 -27 -21 begins 1 ngoái
-7 -22 -27 -19 begins 1 ngoại
-27 -13 -27 -26 begins 1 thật
-26 -27 -24 -25 begins 1 thể
-16 -27 -7 -26 begins 1 tên
-16 -15 27 -9 begins 1 tỉnh
-26 -27 -27 -26 begins 1 xóm
-8 -26 -27 -25 begins 1 đoàn
-11 -2 -27 -9 begins 2 /
-27 -22 -26 -23 begins 2 an
-17 -26 -27 4 begins 2 biết
-8 -27 -4 -7 begins 2 bỏ
27 16 -1 22 begins 2 giá
-27 -24 -23 -22 begins 2 lâm
-27 -25 -25 -26 begins 2 lạc
-2 -2 -27 -5 begins 2 một
-11 -27 -24 -24 begins 2 nhân
27 -17 -22 14 begins 2 phải
-7 -27 -27 -23 begins 2 ra
-27 -25 -26 -26 begins 2 sản
-8 -22 -27 -1 begins 2 thêm
-21 -13 -27 -22 begins 2 tin
-26 -27 -26 -26 begins 2 tiếp
-24 -22 -27 -9 begins 2 trả
-26 -24 -27 -7 begins 2 tên
-24 -27 -26 -24 begins 2 đoàn
-26 -23 -27 -27 begins 2 đổi
-27 -25 -25 -24 begins 2 ảnh
-24 -20 -18 -27 begins [ điều
-24 -27 -27 -25 begins bây giờ
-22 -20 -27 -23 begins chào các
20 27 -4 3 begins chỉ tiêu
-11 -24 -27 -23 begins em là
-26 -21 -27 -21 begins năm ngoái
-24 -23 -24 -27 begins sở y
-27 -23 -27 -21 begins ts .
-7 -21 -27 -24 begins tôi đề
-27 -19 -21 -20 begins vào dự
6 6 6 27 begins xin hỏi
-6 10 -27 -26 behind on line first disagree
-27 -25 -25 -23 ends 0 >
-23 -23 -27 -23 ends 0 chuông
-25 -26 -27 -25 ends 0 vinh
-23 -26 -27 -25 ends 1 cẩm
-24 -27 -21 -24 ends 1 dung
-27 -27 -26 -25 ends 1 gỡ
-8 -9 -27 -24 ends 1 khác
-1 -27 -25 -23 ends 1 lòng
-4 -27 -10 -3 ends 1 lần
-25 -23 -20 -27 ends 1 nhiêu
-27 -23 -24 -22 ends 1 phú
-24 -21 -27 -23 ends 1 phụ
-14 -27 -27 -26 ends 1 qua
-27 -21 -23 -24 ends 1 soạn
15 27 3 3 ends 1 thi
-27 -20 -19 -22 ends 1 tại
-22 -27 -27 -27 ends 2 biên
-10 -27 -23 -25 ends 2 chi
7 -27 -15 10 ends 2 có
-10 -27 -25 -27 ends 2 góp
-8 -23 -27 -11 ends 2 hóa
-23 -27 -23 -6 ends 2 hộ
-17 -5 -26 -27 ends 2 hợp
-27 -26 -27 -18 ends 2 khai
-10 -22 -24 -27 ends 2 kêu
27 -23 -12 -24 ends 2 là
-26 -26 -24 -27 ends 2 rút
27 -4 -4 -3 ends 2 thống
-27 -26 -27 -27 ends 2 trọng
27 25 -5 -3 ends 2 tán
-11 -27 -27 -22 ends 2 vẫn
-27 -24 -22 -23 pair # b
-26 -22 -27 -25 pair # bến
-27 -23 -15 -23 pair # chưa
-27 -24 -20 -19 pair # dùng
27 4 5 7 pair # họp
-27 -26 -26 -23 pair # nghị
-27 -24 -23 -23 pair # thiếu
19 27 -3 25 pair # tôi
27 19 3 0 pair # |
-27 -25 -21 -26 pair ) đ
-4 -27 5 -12 pair , chỉ
27 20 21 0 pair , con
-26 -23 -27 -23 pair , mái
-27 -25 -21 -20 pair , sang
-22 -27 0 -26 pair , thay
-27 -24 -24 -24 pair , tổng
-25 -27 -23 -24 pair , đúng
-23 -23 -27 -23 pair - hạnh
-23 -23 -27 -23 pair - tự
-16 -27 -23 -8 pair - điều
1 5 -27 4 pair : #
-27 -25 -25 -25 pair : ban
-27 -26 -26 -22 pair : kt
-24 -20 -18 -27 pair [ điều
-26 -22 -23 -27 pair buổi họp
-21 -23 -23 -27 pair bản quy
-16 -20 -27 -21 pair chi hội
-27 -21 -21 -19 pair chuẩn bị
2 -24 -27 -18 pair chúc đại
-14 -25 -27 -25 pair chương iv
-25 -24 -27 -26 pair chỉ :
-27 -24 -26 -25 pair chỉ còn
-27 -27 -25 -25 pair chỉ huy
-26 -26 -26 -27 pair chỉnh lý
-27 -21 -24 -21 pair chức hội
-27 -27 -23 -23 pair cuối mục
3 -27 2 6 pair các anh
-27 -24 -9 -11 pair có cái
-26 -27 -25 -7 pair cũng nói
-23 -23 -27 -23 pair do -
-27 -27 -26 -22 pair dân số
-16 -27 -24 -27 pair em chúng
-18 -27 -7 -25 pair em là
-27 -27 -15 -24 pair giá mà
-27 -23 -25 -21 pair giới thiệu
-27 -24 -24 -24 pair hà thị
-27 -23 -20 -9 pair hành vi
-26 -27 -25 -24 pair hóa và
-25 -27 -25 -23 pair hải quan
-27 -20 -26 -21 pair hủ tục
3 -27 -27 -25 pair ii .
-27 -23 -21 -22 pair iii )
-27 -27 -25 -22 pair khoa tỉnh
0 -27 10 1 pair kiến khác
-16 -25 -23 -27 pair kèm theo
-27 -23 -22 -20 pair kém ,
-26 -22 -25 -27 pair luật về
-14 -27 -7 0 pair làm việc
-27 -23 -11 -23 pair làng ,
-25 -13 -26 -27 pair lúc #
-14 -7 -26 -27 pair lý .
-24 -23 -27 -22 pair lượng thứ
-13 -24 -26 -27 pair lại #
4 5 5 27 pair lấy từ
-23 -21 -27 -22 pair lần thứ
-23 -23 -27 -23 pair lập -
-25 -27 -25 -24 pair lục văn
-25 -25 -27 -23 pair mét vuông
-6 -27 -24 -27 pair mình .
-25 -20 -27 -21 pair mươi hai
-3 0 27 15 pair mấy anh
-27 -24 -25 -19 pair mỗi lần
-24 -27 -26 -9 pair một tháng
-27 -23 -26 -26 pair một tuần
-23 -27 -23 -9 pair một điều
-18 -22 -20 -27 pair mới thấy
-27 -25 -26 -25 pair nay là
-11 -27 -26 -23 pair người có
-27 -26 -23 -23 pair người từ
-27 -24 -23 -24 pair nhiên ,
-23 -22 -19 -27 pair nhiêu ?
27 21 5 6 pair nhìn chung
27 22 0 -4 pair như vậy
1 -27 -24 -22 pair nhất .
-27 -23 -24 -24 pair những nội
-5 -23 -27 -24 pair nông dân
14 0 -27 -8 pair nội dung
-27 -23 -21 -26 pair phiếu góp
-27 -24 -25 -24 pair phú sa
-27 -25 -22 -22 pair phường .
-27 -24 -3 -24 pair phải đi
27 0 1 -1 pair phấn khởi
-27 -26 -22 -23 pair phần c
-27 -26 -24 -23 pair phẩy ,
27 -1 0 2 pair rất đúng
-26 -26 -27 -22 pair sau lại
-27 -23 -21 -23 pair theo báo
-25 -25 -27 -23 pair thu hút
-14 -27 -22 -18 pair thành dự
-27 -21 -27 -22 pair thêm hai
-23 -27 -22 -16 pair thì gọi
27 -1 -4 4 pair thích lắm
-27 -27 -6 -24 pair thôn .
-27 -27 -24 -24 pair thúc lúc
-27 -24 -24 -22 pair thưa quốc
-27 -23 -23 -22 pair thị diễm
-27 -24 -27 -22 pair thị mai
-24 -22 -27 -23 pair thứ bảy
-27 -26 -26 -24 pair tiếp tục
-19 -27 -24 -25 pair toàn .
-27 7 -17 4 pair trong khi
-27 -24 -25 -23 pair trong nghị
-27 -13 -26 -25 pair truyền thống
27 20 9 9 pair tô hồng
-27 -23 -22 -23 pair tôi góp
-8 -7 -27 -26 pair tôi nghe
-27 -25 -24 -24 pair tôi ngày
-24 -5 -18 -27 pair tại khoản
-27 -20 -23 -22 pair tập ,
-20 -27 -23 -20 pair tập thể
-26 -27 -26 -25 pair tế xã
-26 -24 -25 -27 pair tỉnh có
-25 -27 -26 -24 pair viện đa
-26 -26 -27 -26 pair vô sau
-19 -23 -27 -22 pair về các
-27 -26 -27 -24 pair xin ý
-20 -24 -27 -24 pair xin đừng
-27 -21 -19 -20 pair | nội
-26 -25 -27 -24 pair ánh nguyệt
-27 -26 -24 -23 pair ông ,
-19 0 -23 -27 pair ý :
-25 -27 -26 -24 pair đa khoa
-27 -25 -27 -23 pair đi biển
-27 -24 -24 -24 pair đò ,
-27 -22 -27 -24 pair được công
-27 -26 -24 -22 pair đếm được
27 21 -18 -17 pair đồng ý
1 -16 -27 -17 pair ơn các
-21 3 -27 -7 pair ạ ,
-17 -3 1 -27 pair ấy .
-27 -25 -24 -25 pair ở hội
-25 -26 -27 -22 pair ở một
27 3 0 6 pair “” nên
7 4 -27 -23 word +
-27 -25 -25 -23 word <
27 8 22 24 word anh
-27 -22 -21 -7 word b
-21 -5 -27 -23 word buồn
-20 -27 -24 -3 word buộc
-27 -26 -8 -15 word bão
-27 -6 -4 -25 word bể
0 -27 -10 11 word bị
-27 16 -4 13 word chưa
-15 -22 -27 -25 word chớ
13 13 20 27 word chợ
-8 -27 6 11 word các
-14 -27 -20 -25 word dâu
-16 -27 -2 -27 word gian
-16 -27 -10 -25 word giường
-27 -26 -24 -24 word góc
3 -27 -23 -17 word gọn
1 -27 -13 12 word hiệu
-24 -26 -27 -24 word hàn
-27 -24 -9 -17 word hưởng
-2 -27 -20 -17 word hậu
-27 -27 -26 -23 word im
-27 -26 -25 -24 word khuyên
-13 -2 -27 -7 word kèm
13 5 -27 -9 word kỳ
-4 -27 -11 -23 word liền
-27 -24 -2 -5 word lại
21 10 4 -27 word lắm
-7 -27 -8 7 word lực
2 8 -3 -27 word mười
27 15 -15 13 word như
-13 -6 -27 -26 word nhẹ
-15 22 1 -27 word quá
9 -27 7 -3 word quý
-26 -6 -27 -22 word sàn
-27 -23 -25 -21 word thiệu
4 -7 -27 15 word thời
-6 -23 -27 -21 word trân
-3 -27 -3 1 word trú
-26 -24 -27 -26 word túi
-27 -27 -26 -23 word túy
27 -27 4 -23 word từng
-27 -27 -27 -23 word vạt
-3 -3 -27 -27 word |
-6 0 -27 3 word đang
-27 -24 -26 -22 word đúc
-23 -27 -26 -24 word đằng
2 14 22 27 word ở
-5 -26 -22 -25 before ends 1
-2 -26 -24 -23 before ends y
16 -20 2 26 before first question
-13 -26 -23 -21 begins # bà
26 20 10 9 begins # |
-26 -21 -20 -24 begins ( kèm
-26 -23 4 -12 begins 0 bến
1 -20 -26 -16 begins 0 chúc
-26 -23 -24 -23 begins 0 chức
3 -26 -23 -22 begins 0 chữ
-1 -2 -26 -18 begins 0 cái
26 -19 20 25 begins 0 còn
-26 -25 -24 -21 begins 0 dưới
-7 -26 -25 -19 begins 0 giữ
-22 -22 -26 -24 begins 0 hợp
-24 -23 -26 -22 begins 0 loại
-9 -26 -20 -21 begins 0 là
-26 -25 -21 -21 begins 0 lỗi
-8 -26 -13 -25 begins 0 mấy
-26 -20 -20 -19 begins 0 nghệ
-3 11 26 0 begins 0 phạt
0 -22 -25 -26 begins 0 phải
4 16 -26 -24 begins 0 phần
-17 -26 -26 -12 begins 0 thu
-26 -25 -23 -26 begins 0 tiêu
-26 -21 -26 -22 begins 0 trân
-26 -23 -26 -25 begins 0 tủ
26 -3 1 15 begins 0 tỷ
-22 -19 -26 -22 begins 0 vấn
-18 3 -26 1 begins 0 về
-7 -26 -25 -25 begins 0 à
26 12 0 4 begins 1 chung
-26 -25 -25 -8 begins 1 cháu
-25 -23 -26 -23 begins 1 chức
-26 -25 -23 -21 begins 1 dạy
-8 -25 -20 -26 begins 1 hàng
-26 -22 -22 -19 begins 1 lý
26 -3 1 15 begins 1 lệ
-26 -23 -22 -7 begins 1 lục
-23 -26 -26 -21 begins 1 nay
-26 -24 -22 -21 begins 1 nhiệm
-21 -26 -26 -25 begins 1 sáu
-23 -23 -26 -22 begins 1 thông
-26 -23 -22 -23 begins 1 xem
-26 -24 -25 -26 begins 1 ánh
-19 -26 -8 -4 begins 1 đề
5 -19 -26 -17 begins 1 ơn
1 -26 -24 -9 begins 2 (
0 7 -26 -23 begins 2 ba
26 -9 -2 -4 begins 2 biểu
-26 -21 -25 -22 begins 2 huỳnh
-26 -24 -25 -13 begins 2 sách
-26 -22 -22 -8 begins 2 thư
-17 -11 -26 -6 begins 2 tiêu
26 -2 26 21 begins còn chuyện
-26 -25 -23 -24 begins hôm qua
-25 -23 -24 -26 begins nghề nghiệp
-26 -23 -22 -7 begins phụ lục
-26 -22 -23 -21 begins sở nông
-26 -20 -21 -20 begins thay mặt
-26 -21 -26 -22 begins trân trọng
-24 -24 -26 -20 begins tôi kể
-26 -25 -25 -22 begins từ :
26 -3 1 15 begins tỷ lệ
-22 -19 -26 -22 begins vấn đề
-25 -22 -26 -26 begins đơn vị
-26 -19 -21 -19 behind ends b
-5 -26 -10 -9 behind ends ý
-12 -26 -17 -16 clauses 2
-9 -1 -10 -26 elsewhere disagree 1
-26 -18 -17 -17 ends 0 do
-26 -21 -24 -21 ends 0 hành
-26 -26 -24 -26 ends 0 thuốc
-26 -21 -24 -22 ends 1 an
-26 -9 -24 -25 ends 1 chí
-26 -24 -24 -21 ends 1 hẳn
-18 -26 -21 -25 ends 1 là
-25 -22 -26 -21 ends 1 ngữ
8 2 -26 10 ends 1 nào
26 -4 -4 1 ends 1 ok
-5 -26 -22 -19 ends 1 phép
8 -1 2 -26 ends 1 rồi
7 -26 -13 -5 ends 1 sửa
17 -23 -26 -14 ends 1 trên
-26 -26 -24 -23 ends 1 tấn
-25 -23 -26 -23 ends 1 vĩnh
-25 -26 -24 -22 ends 1 vốn
-24 -26 -20 -24 ends 1 vụ
-26 -24 -26 -21 ends 1 xét
-22 -26 -25 -25 ends 1 đạt
-1 -26 -14 -23 ends 1 ơn
26 1 20 17 ends 2 bản
-8 -26 -23 -20 ends 2 chục
-16 -2 -11 -26 ends 2 công
-14 -26 -20 -23 ends 2 doanh
-20 -25 -24 -26 ends 2 hồ
-12 -22 -23 -26 ends 2 làng
4 -26 -26 12 ends 2 mới
-26 -23 -26 -23 ends 2 nghiệp
-3 -26 -22 -7 ends 2 nào
-26 -24 -25 -23 ends 2 phép
-20 -23 -26 -8 ends 2 qua
-14 -11 -26 -26 ends 2 tiền
-26 -24 -22 -19 ends 2 tịch
-21 -5 -2 -26 ends 2 với
-26 -26 -23 -8 ends 2 điểm
-3 -1 26 14 length 4
-26 -11 -26 -10 pair # bác
-24 -11 -26 -14 pair # cuốn
-26 -21 -20 -20 pair # gạch
-20 -25 -26 -25 pair # thấy
-26 -25 -20 -20 pair # tán
-26 -22 -22 -25 pair ( kèm
-22 -21 -19 -26 pair ( ngày
-9 -26 -16 -10 pair ( điều
-3 -26 -21 -23 pair ) ,
-15 -25 -17 -26 pair ) khoản
-26 -23 -24 -8 pair , cán
12 22 26 1 pair , mấy
7 1 -26 -21 pair , phải
-26 -23 -12 -21 pair , thành
-26 -24 -21 -23 pair , đặt
-6 3 -26 -8 pair / c
-26 -20 -21 -21 pair / mục
-26 -24 -23 -23 pair / ubnd
-26 -22 -24 -13 pair : các
-26 -18 -26 -22 pair : hợp
-26 -22 -22 -22 pair : việc
14 -26 -11 -10 pair : đồng
-26 -23 -24 -22 pair anh .
-26 -23 -6 -8 pair bán trú
-12 -14 -10 26 pair băn khoăn
-1 -26 -23 -21 pair bản ,
-24 -24 -26 -25 pair bản họp
-26 -25 -24 -24 pair bỏ cụm
-25 -26 -25 -22 pair bỏ điều
-26 -26 -25 -23 pair bốn người
-16 -25 -26 -23 pair bốn năm
-25 -26 -26 -23 pair c :
-26 -24 -25 -9 pair ca nô
-26 -26 -14 -26 pair cho .
-26 -25 -23 -25 pair cuối điểm
-10 -26 -19 -17 pair cáo chính
-26 -10 -21 -18 pair câu :
-26 -24 -20 -6 pair cây thuốc
8 8 -26 2 pair còn #
-17 -26 -10 -25 pair có ai
17 2 13 26 pair có hiệu
-26 -25 -22 -23 pair cũng chẳng
-26 -17 -8 -16 pair của hội
3 -26 -25 -26 pair của người
-26 -20 -19 -18 pair của sở
26 1 0 5 pair dung còn
-26 -22 -26 -25 pair em chào
-26 -26 -24 -25 pair giảng viên
-6 -15 -22 -26 pair giờ #
-26 -21 -26 -21 pair góp mấy
16 7 5 26 pair gửi góp
26 21 -9 -9 pair hay ,
-26 -23 -22 -24 pair hay sao
-15 -26 -19 -18 pair hiểu ,
14 -1 12 26 pair hiệu lực
-26 -23 -26 -23 pair huyện bản
-26 -26 -26 -22 pair huyện thạch
-26 -21 -20 -23 pair hôm trước
-26 -24 -24 -21 pair hẳn .
-26 -24 -25 -24 pair hồi ,
-5 -26 -19 -6 pair k #
-21 -26 -20 -22 pair khiêm tốn
-26 -26 -22 -24 pair khiếu nại
-26 -14 -13 -13 pair kiến dự
-26 -23 -23 -21 pair kiến tham
-10 -26 -19 7 pair kiểm tra
-10 -26 -20 -19 pair kết luận
-4 -4 -26 -3 pair lao động
-26 -26 -26 -22 pair làm một
-26 -24 -21 -13 pair làm đường
-2 -26 -22 -21 pair lâm ,
26 -3 1 -2 pair lý ,
-26 -24 -23 -21 pair lụa ,
-26 -25 -26 -22 pair muối .
-25 -23 -26 -24 pair muốn thêm
-26 -23 -23 -25 pair mường kha
-26 -22 -26 -24 pair mạnh khỏe
-5 -23 -26 -24 pair mấy điều
-26 -25 -23 -21 pair mấy điểm
-26 -22 -19 -23 pair mặt trận
-17 -9 -26 -7 pair mỗi năm
11 -8 9 26 pair mới có
-10 -26 -22 -23 pair mục iv
26 -7 -6 -1 pair mừng lắm
-6 -26 -24 -25 pair nghe .
16 -26 6 2 pair nghị định
-26 -23 -25 -22 pair ngày trước
-25 -26 -26 -22 pair nha .
-22 -26 -26 -25 pair nhiều người
-16 -26 -24 -22 pair nhân ,
-26 -21 -23 -19 pair nhờ cháu
-26 -26 -26 -24 pair nên tôi
-26 -9 -25 -24 pair nói vậy
-26 -9 -22 -25 pair năm năm
-26 -26 -26 -23 pair năm nữa
-26 -23 -23 -23 pair năm ở
-22 -26 -24 -22 pair nội tôi
-13 -23 -25 -26 pair pháp luật
-12 -26 -25 -24 pair phần iii
-26 -18 -18 -17 pair phố lần
-26 -21 -17 -19 pair qua biên
-11 -26 -24 -24 pair ra #
26 4 5 6 pair ràng ,
-26 -25 -25 -25 pair rồi nên
-5 -26 -26 -24 pair sau khi
-26 -24 -25 -25 pair sáng #
-25 -26 -21 -20 pair sầm thị
-15 -26 -2 -26 pair sửa lại
-25 -25 -25 -26 pair sửa điều
-21 -26 -24 -23 pair theo dõi
-26 -24 -21 -24 pair theo khoản
-25 -14 -25 -26 pair thu ngân
-25 -26 -23 -22 pair thu trang
-23 -26 -21 -25 pair thì #
-26 -24 -23 -23 pair thì ghi
-19 -8 -18 -26 pair thì lấy
-7 -26 -26 -14 pair thì sao
26 0 -2 0 pair thích câu
-26 -24 -20 -19 pair thư huyện
-24 -22 -26 -23 pair thưa quý
26 -2 0 -1 pair thảo là
26 3 4 16 pair thảo nói
-26 -25 -23 -23 pair thị hạnh
4 -23 -25 -26 pair thực hiện
-21 -25 -26 -24 pair triển du
-26 -19 -19 -18 pair triển nông
-26 -25 -21 -20 pair trưởng trường
-25 -5 0 -26 pair trạm y
-26 -23 -23 -21 pair trọng ,
-26 -24 -26 -25 pair trực thuộc
-26 -24 -25 -19 pair trực tiếp
-26 -13 -23 -24 pair tài nguyên
-25 -24 -26 -22 pair tôi dạy
26 6 10 12 pair tôi hoàn
-13 -26 -26 -22 pair tôi nhớ
-26 -21 -19 -23 pair tại :
-26 -23 -25 -26 pair tại buổi
-26 -23 -22 -21 pair tầng .
-26 -21 -19 -26 pair tập trung
-26 -22 -21 -21 pair tế số
-26 -19 -20 -22 pair tế và
-26 -25 -25 -22 pair từ :
-26 -24 -23 -23 pair ubnd -
-24 -24 -26 -23 pair ubnd huyện
-26 -2 -14 -20 pair và #
-26 -19 -20 -22 pair và hạ
-11 -7 -3 -26 pair vùng cao
-7 -23 -26 -22 pair vận động
-26 -22 -24 -22 pair về kết
-26 -19 -21 -19 pair xã đông
-26 -19 -18 -17 pair | lý
-6 3 -26 -8 pair đ /
0 -24 -26 -23 pair đó ,
-22 -25 -26 -24 pair được chữ
-25 -6 -26 -22 pair đại diện
-1 -19 -8 -26 pair đại hội
-26 -23 -3 -23 pair đối ngoại
0 -24 -26 -24 pair đột phá
-1 -26 -23 -22 pair ở điểm
-26 -22 -20 -5 pair ở đây
-26 -22 -21 -20 pair ủy phường
-16 -26 -26 -20 pair “” thành
-26 -22 -20 -20 pair “” và
-26 -14 -13 -10 word *
-26 -25 -23 -22 word biện
-26 -24 -24 -7 word bè
-25 -23 -22 -26 word bùi
-12 -14 -10 26 word băn
-26 -2 -2 -6 word chuyến
16 -13 -13 26 word chuẩn
-2 0 2 -26 word chính
-26 -25 -23 -22 word chăn
-26 -5 -6 -19 word cạn
-21 -26 -24 -23 word dõi
11 -19 0 -26 word dễ
-1 -26 0 -21 word dựng
-9 -26 -20 -24 word gộp
1 -26 -25 -7 word hoa
-16 1 -26 -23 word hoạch
-14 -26 -24 -7 word hứa
-26 -23 -23 -25 word kha
-12 -14 -10 26 word khoăn
3 -26 -20 -21 word kê
-25 -24 -26 -24 word lũng
-14 -26 -1 -6 word lụa
-26 -24 2 -4 word mây
-26 -24 7 -20 word mời
-3 12 -26 -1 word mức
-26 3 -3 -4 word nghỉ
25 -26 -18 -4 word ngắn
-26 -24 -24 -22 word ngụy
-26 -24 -25 -9 word nô
-26 -26 -22 -24 word nại
-14 -25 -25 -26 word pha
-17 -22 -26 -6 word phổ
-26 -24 -20 -8 word rong
-26 -25 -24 -23 word slìu
-5 -26 7 -20 word song
7 -20 5 -26 word thay
14 20 22 26 word thuê
-14 -26 -5 -14 word tháng
-15 -6 -26 -11 word thụ
26 -14 -9 12 word tiến
-25 -4 -26 5 word tra
-25 -25 -26 -22 word trải
-26 -24 -25 -24 word trầm
-26 -16 -7 -24 word trời
-20 -26 4 5 word tàu
-26 -9 -26 -25 word tá
21 26 -2 -15 word tình
0 -26 -22 -22 word vàm
-12 -26 -24 -24 word vàng
-26 -26 -26 -25 word vành
26 20 15 11 word văn
6 5 26 4 word xin
-26 -19 -20 -19 word xviii
-13 -26 -6 -20 word yên
-11 -20 -26 -17 word điểm
-5 -26 -23 -21 word đá
-5 10 3 -26 word đòi
-21 -26 -24 -22 word đốt
0 -24 -26 -24 word đột
-25 -19 -19 -4 before ends *
-25 -24 -24 -23 before ends x
-25 -22 -3 -18 before ends ợ
-25 -21 -19 -22 begins # mục
-18 -25 -3 -4 begins # ý
8 -25 -15 -19 begins # đồng
-9 -25 -14 -2 begins - đ
-6 -21 -25 -19 begins 0 a
23 -6 -25 -18 begins 0 báo
-21 1 -25 -20 begins 0 bốn
-25 -23 -24 -21 begins 0 cộng
8 3 -25 -9 begins 0 dự
-25 -24 -25 -24 begins 0 lưu
-25 -23 -23 -21 begins 0 mã
-25 -25 -4 -25 begins 0 nhờ
-6 -25 -13 -5 begins 0 trường
-25 -23 -24 -24 begins 0 tòa
-25 -18 -9 12 begins 0 tại
-25 -24 -5 -2 begins 0 với
-24 -25 -24 -25 begins 0 👍
25 -4 25 20 begins 1 chuyện
-25 -21 -24 -23 begins 1 chấp
-25 -25 -23 -21 begins 1 cụ
-25 -17 -18 -16 begins 1 dòng
12 25 -7 -3 begins 1 hết
-25 -24 -22 -14 begins 1 hội
-12 -1 -12 -25 begins 1 như
-11 -25 -25 -1 begins 1 tư
-14 -25 -21 -1 begins 1 từ
5 -25 -2 -8 begins 1 ý
-17 -25 -25 -23 begins 1 đảng
1 -2 -25 -13 begins 1 định
-25 -22 -21 -23 begins 2 cá
1 -25 -2 -16 begins 2 giữ
25 16 5 8 begins 2 hoàn
-19 -25 -22 -9 begins 2 hàng
-17 -18 -19 25 begins 2 hỏi
-2 -25 -14 -24 begins 2 hội
-25 7 -21 3 begins 2 nghiệp
-24 -24 -24 -25 begins 2 nguyễn
-11 -19 -25 -20 begins 2 thay
-24 -25 -22 -21 begins 2 viên
-6 -24 -25 -21 begins 2 đầu
-25 -21 -24 -23 begins ban chấp
-25 -19 -22 -20 begins chủ đề
-25 -22 -21 -21 begins cuộc họp
-25 -21 -23 -21 begins phương án
3 -4 -25 8 begins điều #
-19 -25 -21 -22 begins điểm c
25 -11 -10 -11 begins “”
-25 -23 -22 -24 behind ends %
-11 13 5 25 behind on line first question
-23 -23 -25 -21 ends 0 example
-25 -17 -21 -22 ends 0 hai
-25 -25 -22 -23 ends 0 pc
-25 -22 -23 -21 ends 0 trạch
-25 -21 -21 -22 ends 0 đọc
-24 -25 -24 -25 ends 0 👍
-12 -25 -25 -21 ends 1 cáo
-11 -25 -23 -22 ends 1 cấm
-9 -8 25 -8 ends 1 giùm
-25 -22 -22 -21 ends 1 kim
-25 -21 -25 -20 ends 1 kt
-7 -25 7 -21 ends 1 lại
-12 -23 -25 -25 ends 1 minh
-23 -24 -23 -25 ends 1 phòng
-25 -23 -21 -21 ends 1 thuật
-25 -21 -20 -19 ends 1 thuộc
-25 -23 -24 -23 ends 1 điện
-25 -25 -22 -22 ends 1 đoàn
-24 -25 -23 -25 ends 1 đình
-20 -6 -1 -25 ends 1 ấy
-16 -23 -25 -15 ends 2 /
14 -19 -25 -3 ends 2 anh
-12 -22 -24 -25 ends 2 ban
-25 -20 -9 -20 ends 2 buổi
-25 -23 -22 -24 ends 2 bạn
-4 -9 -8 -25 ends 2 chữ
-6 -25 4 1 ends 2 hết
-13 -25 -11 -23 ends 2 hội
-25 -23 -19 -21 ends 2 iii
-2 25 14 4 ends 2 khổ
-22 -22 -25 -21 ends 2 kính
25 -1 0 4 ends 2 nguyên
-25 -23 -23 -22 ends 2 sư
-24 -23 -25 -22 ends 2 sức
-8 -25 -23 -9 ends 2 tại
-6 -24 -25 -18 ends 2 vỗ
-23 -23 -25 -11 ends 2 đơn
-23 -24 -25 -1 ends 2 đất
14 25 20 19 length 6
-18 -15 -25 -17 line 0
-25 -16 -17 -18 pair # ban
-24 -25 -23 -22 pair # c
-25 -25 -21 -19 pair # chiếc
-9 -12 -6 25 pair # mà
-22 -21 -21 -25 pair ( ghi
-25 -20 -18 -21 pair ( lần
-22 -21 -25 -16 pair ) ;
-12 -25 -25 -22 pair , cháu
-10 -25 -20 -21 pair , câu
-25 -11 -20 -19 pair , doanh
9 25 11 8 pair , nhưng
-20 -22 -25 -19 pair , sở
25 18 0 6 pair , tôi
-3 -25 -23 -19 pair , viết
13 17 25 15 pair , và
-25 -24 -22 -19 pair , đoạn
-20 -23 -25 -23 pair , đơn
-9 -25 -14 -2 pair - đ
-24 -25 -22 -22 pair / phần
-24 -25 -19 -20 pair : chi
16 25 -13 13 pair : tôi
1 4 25 4 pair : đề
-25 -21 -21 -21 pair an thới
-25 -23 -24 -24 pair an xã
-25 -6 -22 -21 pair b )
-9 -25 -23 -18 pair ba chỗ
-25 -22 -19 2 pair bao nhiêu
-25 -24 -23 -22 pair biết chữ
-25 -25 -22 -21 pair biểu phát
-25 -22 -22 -21 pair bản được
25 -7 19 -7 pair bảo hiểm
-24 -25 -21 -21 pair bỏ ,
-25 -25 -23 -22 pair bỏ cả
-25 -25 -20 -23 pair cao thị
-15 -25 -22 -23 pair chặt chẽ
-12 -23 -25 -20 pair chỉ cần
-6 -25 -11 -12 pair chị em
-25 -23 -23 -24 pair chữ ký
-25 -24 -20 -24 pair cuối :
-18 -25 -24 -22 pair cá nhân
-25 -24 -4 -22 pair các ông
8 16 -22 -25 pair có người
-24 -25 -1 -20 pair có nhà
25 -1 -2 20 pair có tổ
4 -23 -25 -21 pair công .
-25 -23 -22 -22 pair cùng ngày
-20 -6 -11 -25 pair cũng có
-25 -21 -19 -20 pair cấu hạ
-24 -23 -25 -23 pair cộng hòa
-16 -25 -25 -23 pair của trung
-2 -25 -23 -19 pair dao ,
-19 -23 -25 -24 pair dưới đây
-25 -24 -24 -24 pair dạy hát
-22 -24 -24 -25 pair em ,
-23 -22 -25 -21 pair ghi vào
-25 -18 -16 -21 pair gian :
-14 -25 -5 -11 pair giáo viên
-20 -25 -23 -22 pair gió cấp
-8 -7 25 -7 pair giùm .
-2 -25 -21 8 pair giải thích
-25 -21 -5 -23 pair giờ sáng
-11 -24 -25 -22 pair gì thì
-11 -25 -19 -16 pair gọn ,
-23 -23 -25 -24 pair gửi anh
-18 -23 -21 -25 pair gửi kèm
-24 -23 -25 -23 pair hai việc
-23 -20 -18 -25 pair hiểu là
25 -4 -1 -2 pair hài lòng
-23 -25 -23 -20 pair hàn quốc
-25 -23 -19 -7 pair hàng rong
-25 -24 -18 -21 pair học .
-14 -24 -23 -25 pair khu vực
-25 -22 -22 -23 pair không )
-12 -12 -10 25 pair không ?
25 8 25 19 pair không chịu
-25 -24 -25 -23 pair không nghe
-25 -22 -22 -9 pair kinh doanh
-25 -23 -24 -19 pair kiến đóng
-25 -21 -25 -20 pair kt .
-25 -21 -21 -20 pair kể :
25 -2 2 13 pair kỷ luật
-25 -17 -18 -21 pair luật bến
-25 -17 1 -18 pair là cái
25 -2 1 17 pair là đã
-25 -23 -24 -23 pair lên ,
-25 -18 -20 -18 pair lò thị
5 -25 -22 -21 pair lòng .
-25 -22 -20 -19 pair lượt ,
25 -9 -7 -5 pair lần đầu
-25 -24 -22 -22 pair lợi ,
-25 -25 -10 -24 pair mong rằng
-24 -25 -6 -22 pair máy .
-25 -22 -22 -22 pair mông thị
-25 -23 -23 -22 pair mấy lời
0 3 -25 -22 pair một số
-3 -25 -24 -2 pair mới được
7 13 23 25 pair ngoài ra
-25 -25 -24 -22 pair ngày nào
-20 -25 -21 -25 pair nhiệm của
-24 -24 -25 -24 pair nhà cho
-25 -19 -25 -21 pair những ngày
16 7 -24 -25 pair nào .
-18 -25 -18 -17 pair nên để
-25 -25 -19 -21 pair năm tuổi
-25 -18 -17 -17 pair nữ ,
0 1 -25 -19 pair phát biểu
23 25 4 3 pair phần hạn
-15 -25 2 -18 pair quan tâm
25 -14 -8 -10 pair quan điểm
-12 -2 4 -25 pair quá ,
-25 -23 -22 -22 pair ra ngày
1 -12 -24 -25 pair rồi ,
-22 -21 -25 -20 pair rồi lại
-10 -22 -22 -25 pair sinh ,
-21 -13 -24 -25 pair sách #
-25 -21 -24 -22 pair sở :
-23 -25 -25 -24 pair sở công
0 -25 -22 -15 pair sửa ,
10 -25 -11 -18 pair sửa .
-1 -19 -25 -3 pair sửa đổi
-25 -23 -21 -21 pair thuật .
-25 -24 0 -23 pair thì phải
-21 -21 -25 -23 pair thông tư
-24 -24 -25 -21 pair thương ,
-25 -23 -22 -22 pair thị bích
25 6 3 5 pair toàn ủng
-5 -25 -20 -4 pair trong dự
25 -8 -1 0 pair trên .
-13 -24 -25 -4 pair trên mạng
3 4 25 16 pair trí kinh
-25 -20 -25 -23 pair trú trong
-24 -25 -24 -20 pair trước đó
17 -25 -10 -7 pair tôi đồng
-25 -25 -25 -25 pair tạo ,
-25 -21 -21 -21 pair tập .
-25 -20 -22 -21 pair tỉnh hoành
-24 -25 -23 -23 pair từ thời
-23 -25 -23 -24 pair từng đề
25 3 3 12 pair vé cho
-24 -25 -25 -20 pair vạt ,
-25 -15 -14 -13 pair về nội
-24 -20 -25 -22 pair vị :
-12 -25 -17 -17 pair với các
-25 -25 -21 -22 pair vụ #
-24 -25 -20 -23 pair vụ .
-17 -25 -23 -23 pair xe #
-3 -25 -24 -21 pair xã đồng
25 5 8 7 pair | nhất
-25 -25 -25 -22 pair ý tôi
10 -9 25 -5 pair đi .
-5 -25 -21 -20 pair điều .
-25 -21 -19 -20 pair đoạn thứ
-25 -20 -19 -19 pair đoạn đầu
-19 -25 -23 -22 pair đúng tình
25 -14 16 -9 pair được ,
-7 -10 -25 -12 pair đảng viên
-25 -22 -19 -19 pair đầu tôi
-25 -24 -21 -23 pair đến hết
-9 -25 -4 -25 pair đề xuất
-24 -24 -25 -22 pair để anh
-25 -16 -7 10 pair định nghĩa
-25 -20 -18 -21 pair định quản
-25 -24 -22 -21 pair đối chiếu
0 25 0 3 pair đối việc
-18 -4 -24 -25 pair đủ ,
1 -25 -13 -20 pair ơn .
-25 -18 -23 -20 pair ủy ,
-25 -21 -21 -25 pair “” được
-3 -25 -25 -24 word bạch
12 13 25 8 word bố
-1 -25 -24 -18 word chân
-15 -25 -22 -23 word chẽ
9 9 25 18 word chỉ
-16 -25 13 -4 word cân
7 2 25 11 word cầu
25 -8 12 17 word cồn
25 17 13 0 word cục
23 21 25 -6 word giảm
-15 -8 -7 -25 word gì
-1 -25 0 -23 word gặp
-7 -25 -12 -11 word hội
-25 -24 -20 -22 word khoan
-14 -25 -25 -23 word khổng
-15 -25 -6 -24 word kém
25 14 25 15 word làm
-11 -25 -23 -21 word lạch
3 1 0 -25 word lộc
-25 11 2 16 word mãi
-21 -25 -23 1 word mầm
-8 -24 -25 -24 word nghe
-1 -24 -25 -23 word nha
-25 -24 -3 -21 word nhi
-25 -22 -19 2 word nhiêu
-14 -25 -22 -25 word nạn
25 -18 14 -14 word nấu
20 9 25 7 word quyết
-12 -25 -19 -18 word quản
6 9 -25 11 word rõ
-6 -5 -25 -19 word so
-14 -25 -24 -25 word tam
-25 -24 -25 -23 word thiện
4 6 25 2 word thêm
-25 -24 -25 -22 word thơ
-21 -20 -25 -19 word tm
25 -9 5 -17 word tui
-25 -12 -25 -23 word vinh
-17 -25 -22 -22 word vũ
0 -20 -25 -22 word vấn
-24 -25 -25 2 word vợ
-11 -25 4 -25 word ánh
-25 -20 -20 -25 word âu
8 -25 -8 -9 word đa
-5 -25 8 -18 word đo
-24 -23 -14 -25 word đoàn
25 -9 -14 -10 word đáp
20 25 8 14 word đó
-7 -25 22 21 word đường
-6 -9 -17 -25 word đại
-25 -24 -23 -8 word ống
-25 -23 -23 -24 word ”
-24 -25 -24 -25 word 👍
-22 -23 -24 -24 always
-24 -23 -20 -22 before ends ụ
-19 -24 5 -9 before first disagree
-23 -24 -21 -24 begins # phần
14 -8 -24 -22 begins 0 chi
-24 -22 -21 -22 begins 0 căn
7 -16 -24 -15 begins 0 cảm
13 11 17 24 begins 0 ngoài
-14 -24 -18 -17 begins 1 ban
1 0 -24 -24 begins 1 chỗ
-9 -5 13 24 begins 1 giờ
18 9 24 -1 begins 1 gì
-14 -24 -22 -20 begins 1 iv
-17 -24 -19 -9 begins 1 luận
24 -15 -11 12 begins 1 luật
-23 -23 -24 -21 begins 1 lĩnh
-8 -24 -15 -17 begins 1 lại
2 -24 -17 -1 begins 1 nhất
17 -24 -24 12 begins 1 này
17 4 -24 -3 begins 1 nói
-24 -20 -22 -24 begins 1 phụ
-13 -22 1 -24 begins 1 sửa
7 -3 -24 -9 begins 1 thảo
-9 -23 -24 -23 begins 1 tới
-7 -22 -22 -24 begins 1 và
24 18 7 5 begins 1 |
8 -24 -22 -19 begins 1 đầu
-23 -24 -19 -19 begins 2 b
-6 -23 -24 -5 begins 2 ban
24 8 -10 9 begins 2 bảo
-24 -20 -21 -20 begins 2 chuyên
-13 -24 0 -19 begins 2 chủ
1 -21 15 -24 begins 2 các
-24 -23 -22 -21 begins 2 doanh
-24 -24 -23 -23 begins 2 kiểm
-24 -20 -23 -3 begins 2 lớp
-10 -21 -24 -18 begins 2 mỗi
-22 -24 -23 -22 begins 2 nay
14 21 24 -1 begins 2 này
-24 -24 -21 -22 begins 2 sư
-8 8 -24 -23 begins 2 thấy
-15 3 -24 -6 begins 2 thị
-5 -24 -3 -6 begins 2 với
-24 -23 -23 -22 begins bản lần
-20 -24 -19 -21 begins có điều
-24 -22 -21 -22 begins căn cứ
7 -16 -24 -15 begins cảm ơn
-21 -21 -24 -21 begins em xin
-24 -18 -21 -20 begins hội người
-24 -19 -21 -18 begins kính chúc
10 12 18 24 begins ngoài ra
-24 -22 -21 -23 begins người gửi
-21 -23 -24 -23 begins người lập
2 2 24 12 begins nhân đây
8 -21 -24 -10 begins trang #
-24 -24 -20 -23 begins ông bạn
-2 8 -8 24 behind ends ?
-24 -23 -22 -21 behind ends ư
-24 -24 -20 -22 behind ends ợ
-22 -22 -24 -24 ends 0 ban
-3 -17 -24 -12 ends 0 khác
-24 -22 -24 -22 ends 0 linh
-23 -23 -24 -22 ends 0 trang
-24 -22 -20 -19 ends 0 trưởng
-24 -17 -19 -18 ends 0 xii
-24 -15 -16 -15 ends 0 xvii
-23 -24 -22 -20 ends 1 buồn
-24 -23 -21 -20 ends 1 bệnh
-5 -6 -8 24 ends 1 chưa
-14 -13 -8 -24 ends 1 cả
-24 -21 -21 -17 ends 1 m
-11 -24 2 -19 ends 1 nhiều
-24 -24 -23 -23 ends 1 nhiệm
-23 -24 -6 -22 ends 1 nhắc
11 -24 -18 -22 ends 1 thật
-6 -24 -22 0 ends 1 toàn
3 -24 -22 -18 ends 1 về
21 7 -13 -24 ends 1 điều
-24 -22 -9 -22 ends 1 đông
-22 -24 -23 -20 ends 1 đời
-14 -22 -24 -19 ends 2 dưới
-22 -24 -24 -21 ends 2 nhanh
-8 -23 -24 -3 ends 2 nhắc
-24 -23 -24 -22 ends 2 phó
-7 -21 -24 -20 ends 2 quê
-4 -24 -1 -2 ends 2 ra
-24 -23 -19 -21 ends 2 sông
-24 -19 -21 -18 ends 2 ta
3 2 -24 -20 ends 2 thế
-16 -23 -24 -22 ends 2 trân
-9 -24 -22 -19 ends 2 tâm
19 18 24 24 ends 2 vậy
-24 -24 -23 -4 pair # ]
-22 -24 -19 -21 pair # bỏ
-5 -24 -16 -24 pair # chỗ
2 -23 -22 -24 pair # cũng
-10 -24 -21 -19 pair # cơ
-22 -24 -21 -20 pair # cả
-17 2 -24 -20 pair # một
-24 -20 -20 -19 pair # nên
0 -15 -23 -24 pair # phút
-10 -21 -22 -24 pair # phường
-19 -24 -19 -4 pair # số
-15 -24 -23 -24 pair # thời
-2 -24 -24 -2 pair # đã
-20 -24 -16 -20 pair # ấy
-24 -8 -20 -24 pair # –
-24 -23 -18 -19 pair , b
-3 -24 -6 -8 pair , bổ
-24 -23 -18 -19 pair , c
-2 -24 -22 -18 pair , dễ
-11 2 -24 -21 pair , giờ
-24 -22 -19 -20 pair , hẻm
24 -4 -4 -3 pair , hồi
-24 -23 -23 -12 pair , hộ
-4 -24 7 -18 pair , mong
-24 -23 -22 -11 pair , tại
20 7 24 -13 pair , xin
-15 -24 -18 -23 pair , đồng
-24 8 -21 -2 pair , ở
-8 -24 -22 -21 pair . .
-24 -17 -18 -19 pair : tiểu
-6 -24 -22 -22 pair : điểm
-3 -1 -2 24 pair ai kiểm
7 -24 -3 14 pair ba ,
-23 -24 -22 -20 pair buồn .
0 1 24 13 pair bác cho
-1 -22 5 -24 pair bản .
-19 -24 -24 -22 pair bản lần
24 13 -10 -6 pair bố cục
-24 -22 -24 -22 pair bộ tỉnh
-24 -22 -22 -19 pair bộ đọc
-21 -24 -19 -20 pair chiều #
-24 -24 -9 -1 pair cho biết
-24 -20 -21 -20 pair chánh văn
3 24 -7 11 pair chưa được
24 -2 -3 -1 pair chỉnh .
-17 -24 -23 -20 pair chỗ ,
-15 -24 -22 -21 pair chủ quan
14 -24 -22 0 pair chữ nào
-9 -24 10 8 pair các bác
-17 -22 -24 -19 pair cáo .
24 -5 -3 -2 pair cáo viết
24 -2 13 16 pair có nước
-3 3 -7 24 pair cũng muốn
-23 -11 -21 -24 pair cấp xã
-1 -24 -5 0 pair cộng đồng
-23 -24 -24 -19 pair cửa lạc
-24 -15 -17 -22 pair dung cần
-22 -22 -19 -24 pair dân chủ
-19 -24 -21 -19 pair dùng “”
-24 -21 -22 -19 pair dạy học
-3 -24 -15 -14 pair dễ hiểu
-24 -20 -21 -24 pair giờ ngày
24 -2 -2 13 pair giữ lại
-5 -24 -22 -20 pair giữ rừng
-24 -22 -21 -20 pair hai :
-24 -19 -21 -20 pair họ tên
-24 -20 -21 -9 pair hỏi lại
-24 -22 -20 -22 pair hội không
-24 -20 -20 -18 pair hội vận
-24 -22 -23 -24 pair hộp thư
-24 -15 -13 -20 pair ii ,
-24 -21 -16 -21 pair khoản góp
-5 -17 -13 24 pair không ,
24 -8 -8 -3 pair không sửa
-15 -24 -22 -19 pair kinh nghiệm
-24 -23 -22 -19 pair kiến đối
-2 -22 -24 -23 pair kiện .
-12 -23 -22 -24 pair loại #
-20 -24 -19 -16 pair luận ,
-22 -24 -22 -22 pair luận tại
-24 8 2 -17 pair là chưa
24 -17 -8 -4 pair là một
-12 -24 -21 -19 pair là mừng
24 -11 -8 -5 pair là đúng
-6 -24 7 -20 pair lại .
-24 -20 -21 -20 pair lớp .
-22 -24 1 -20 pair mong các
-21 -9 -24 -21 pair mà chỉ
-21 -21 -24 -21 pair mây ,
-4 -24 -4 -13 pair mươi năm
24 20 -13 0 pair mục tiêu
24 0 -2 2 pair nghĩ đến
-6 -23 -24 -23 pair nghệ nhân
-24 -21 -22 -20 pair nghị ,
24 0 -3 2 pair nghị thêm
-21 -23 -24 -23 pair người lập
-24 -22 -20 6 pair người đi
8 15 24 1 pair nhà nước
-15 -24 -22 -21 pair nhân chủ
2 2 24 12 pair nhân đây
3 -23 -24 -21 pair nhận được
-24 -13 -23 -9 pair nào thì
-15 -24 -21 -18 pair nói thẳng
-5 -24 1 -21 pair năm ngoái
-24 -22 -20 -20 pair nữ .
-24 -24 -23 -23 pair nữ xã
-24 -24 -23 -22 pair pháp ,
24 -10 -7 -7 pair phù hợp
-13 -24 -17 -19 pair phần i
-24 -21 -21 -20 pair phố kim
-13 -19 -24 -4 pair phổ thông
-3 -24 -22 -1 pair phụ huynh
-10 -23 -24 -22 pair qua .
-9 -22 -24 -23 pair quan .
2 -24 -22 -10 pair sáu tháng
-24 -20 -20 -18 pair sổ sách
-24 -21 -20 -20 pair sở nội
-24 -19 -19 -24 pair theo công
-24 -22 -22 -23 pair thành lập
24 20 -11 14 pair thì tôi
-16 -22 -24 -20 pair thường trực
24 -3 -1 11 pair thảo :
-20 -9 -19 -24 pair thế thì
-6 -24 -21 -20 pair thế thôi
-8 -23 -24 -21 pair thứ tự
21 24 1 20 pair tiêu này
-24 -23 -23 -22 pair tiếng dân
-24 -18 -16 -3 pair tiền nước
-23 -23 -24 -23 pair triệu mùi
-16 -24 -23 -24 pair trong phần
-24 -20 -22 -22 pair trung vào
-24 -18 1 -16 pair tràng sơn
-5 -21 -24 -18 pair trân trọng
-24 -20 -22 -22 pair tân long
-24 -17 3 -16 pair tóm tắt
24 -7 -3 -1 pair tôi nghĩ
-23 -23 -19 -24 pair tế ,
-24 -3 -19 -21 pair tỉnh :
-24 -17 -19 -18 pair tọa đàm
-24 -19 -20 -20 pair vai trò
-24 -22 -23 -21 pair viết lại
-3 -11 -24 -22 pair viết thế
-24 -22 -22 -20 pair và thông
-22 -24 -22 -19 pair vân .
-24 -23 1 -23 pair vậy thôi
-2 -24 3 -24 pair về dự
-20 6 -24 -5 pair vỉa hè
-22 -22 -24 -21 pair xem lại
-23 -23 -24 -19 pair xét .
-24 -16 -14 -17 pair án luật
4 5 3 24 pair ý qua
4 -24 -17 -2 pair điểm b
-15 -21 -18 -24 pair điểm này
-24 -20 -21 -20 pair đoạn mở
-23 -24 -23 -22 pair đài đọc
-21 -23 -24 -24 pair đơn xin
8 6 24 22 pair đường từ
-16 3 8 -24 pair đầu tư
-24 -19 -21 -24 pair đến ngày
24 20 -1 15 pair định này
-14 -23 -23 -24 pair định đề
10 24 -2 14 pair đọc hết
-6 -19 -24 -12 quotes
-12 -14 -24 -16 word (
-8 -10 -24 -10 word )
-2 -3 7 -24 word ,
14 0 24 4 word -
-23 -7 -21 -24 word /
12 -3 24 -3 word bay
5 -24 11 10 word bổ
-21 -11 -21 -24 word camera
1 -22 -23 -24 word chiến
0 -24 -24 -19 word chè
-24 -7 -23 3 word chơi
-1 -24 4 -12 word coi
-24 12 5 0 word cây
3 -24 -19 -17 word cãi
-24 -1 -21 -18 word cường
-4 -7 24 10 word cống
-24 -19 -18 -16 word cụt
-24 -19 0 -1 word dạ
-24 -21 23 0 word giùm
-4 -20 9 -24 word giúp
-2 -24 -21 -5 word giới
-21 -24 -23 -11 word gáo
-24 -21 -22 -8 word gò
-3 -24 -22 -1 word huynh
4 -8 -24 -5 word khối
24 -6 -3 10 word kỷ
13 -24 -21 0 word lệ
18 -18 24 11 word lớp
-3 -20 -24 -18 word món
7 -21 24 8 word mở
-5 -24 1 -21 word ngoái
-24 -24 -22 -21 word ngoặc
24 2 2 2 word nguyện
-19 -11 -1 -24 word ngành
-18 2 -24 2 word nhiệm
-19 -23 4 -24 word nhắn
-22 -5 -2 -24 word phân
-17 -21 -24 -19 word phê
9 -24 6 -3 word quê
-23 -24 -24 -21 word re
-17 -24 -22 -21 word rơi
9 -5 -7 -24 word rồi
24 -9 -6 11 word sẻ
-4 0 -24 -20 word sức
-23 6 -24 -9 word thương
-17 -24 -24 -20 word thịnh
-9 -24 -23 -23 word thử
-24 -20 -22 -18 word tnhh
-19 -24 -20 -19 word triệt
-21 -13 -24 -11 word tránh
-24 5 -14 -7 word trùng
-24 -21 3 -2 word trăm
24 13 13 15 word trần
-23 -24 5 -19 word trắng
-24 -22 -23 -20 word tả
24 -8 -1 -4 word tầm
1 -24 -11 -10 word tự
-20 6 -24 -5 word vỉa
-11 -24 -23 -19 word đau
-24 -23 -23 -22 word đt
24 23 20 19 word đất
6 2 24 -3 word ổ
-23 -21 -16 -24 word —
-6 -19 -24 -12 word “”
-20 -23 -16 -15 before agree
18 10 20 23 before ends :
-21 -1 -23 2 before on line first agree
-22 -21 -23 -21 begins # chức
1 4 3 23 begins # hộ
-3 -23 6 0 begins # về
2 -18 -23 4 begins 0 ban
-12 -23 -22 -21 begins 0 bên
-10 -23 -23 -8 begins 0 bạn
-11 -23 -22 -11 begins 0 chẳng
17 23 15 16 begins 0 chỉ
-9 -23 1 9 begins 0 các
-9 -11 -23 -22 begins 0 cấm
-3 -6 23 -3 begins 0 kiến
-23 -19 -23 -20 begins 0 lo
4 -23 -19 -17 begins 0 đoạn
-10 -10 -23 -6 begins 1 ai
23 -5 -1 -2 begins 1 bài
-10 -23 -18 -22 begins 1 chi
1 -23 -1 -3 begins 1 cho
6 -20 -23 2 begins 1 chị
-8 -23 -2 -22 begins 1 cảm
-10 -23 -19 -22 begins 1 d
-23 -18 -21 -19 begins 1 hoạt
-23 -23 -22 -20 begins 1 hòa
-21 -22 -23 -20 begins 1 trong
-20 -20 -23 -20 begins 1 tác
4 -23 -15 -17 begins 1 xong
-8 -23 -21 -9 begins 2 a
-10 -10 -23 -23 begins 2 c
-13 -23 -22 -19 begins 2 chuyện
-23 -22 -22 -19 begins 2 hiệp
-8 -23 -23 -21 begins 2 nhận
-2 -20 -23 -18 begins 2 nội
-5 -20 -20 -23 begins 2 sáng
-7 -21 -23 -19 begins 2 thôn
23 16 -7 -3 begins 2 thế
2 -21 -23 -2 begins 2 trong
-23 -21 -18 -20 begins 2 trình
-13 -20 -23 -21 begins 2 trực
-11 -4 -23 2 begins 2 điểm
-16 -22 -21 -23 begins bài học
-22 -21 -23 -23 begins bản dự
23 -16 -14 -13 begins chi bộ
-23 -21 -21 -21 begins chức vụ
-21 -21 -23 -21 begins cô giáo
-23 -18 -22 -18 begins công an
-20 -20 -23 -20 begins hợp tác
7 -23 -23 -20 begins không có
-2 -5 23 -3 begins kiến nghị
-23 -19 -23 -20 begins lo thứ
-23 -18 -22 -20 begins loại ý
-23 -18 -21 -19 begins sinh hoạt
-21 -21 -19 -23 begins tiêu đề
-23 -22 -20 -23 begins điều /
-7 -23 -18 -18 begins ở phần
23 -13 -10 -7 behind comment
-23 -21 -23 3 behind ends u
15 -23 -21 5 behind first suggest
15 -23 -20 5 behind suggest
-5 -20 -21 -23 clause 1
-23 -19 -18 -19 ends 0 vân
-23 -22 -20 -6 ends 1 chi
-23 -21 -22 -21 ends 1 hạnh
1 -8 -16 -23 ends 1 khoản
-19 -19 -19 -23 ends 1 khóa
-6 -6 -23 -7 ends 1 làm
-23 -22 -6 -7 ends 1 máy
-18 -17 -17 -23 ends 1 mạnh
21 23 0 2 ends 1 mắt
-22 -5 -23 -22 ends 1 nghiệp
-20 -23 1 8 ends 1 sách
-23 -22 -20 -9 ends 1 sông
23 23 5 3 ends 1 sức
-23 -20 -21 -20 ends 1 tọa
-11 -22 -23 -20 ends 1 tới
23 -10 -8 -5 ends 1 viết
4 8 10 23 ends 1 vậy
-22 -13 -23 -22 ends 1 xuể
-6 -12 -23 -23 ends 1 ý
20 19 2 23 ends 1 đò
-10 4 -23 -21 ends 1 đó
23 17 3 3 ends 2 c
-23 -2 -19 -16 ends 2 dài
2 -23 4 -5 ends 2 dự
-23 -7 -20 -20 ends 2 hiểu
6 -21 -16 -23 ends 2 khoản
-8 -20 -23 -22 ends 2 kinh
-23 -20 -21 -20 ends 2 kiều
-18 0 -23 -23 ends 2 luật
-23 -22 -22 -21 ends 2 mttq
-11 -21 -23 -23 ends 2 phòng
-23 -16 -18 -14 ends 2 quốc
-21 -23 -4 1 ends 2 thư
-20 -23 -7 -19 ends 2 trước
-22 -16 -23 4 ends 2 trả
-7 -20 -23 -21 ends 2 tui
-22 -21 -23 -21 pair # chức
-10 -23 -17 -3 pair # ghi
-3 -23 -22 -22 pair # học
-7 -23 -22 -19 pair # lượt
-22 -23 -17 -19 pair # vụ
-18 -23 -20 -21 pair # đòi
-10 -23 3 -2 pair , chứ
3 -23 -21 -20 pair , giáo
-5 -23 0 -7 pair , năm
-16 -23 -20 -6 pair , trưởng
-14 -23 -20 -20 pair , văn
-9 -23 -4 -2 pair , để
1 -8 -23 4 pair . #
5 5 2 23 pair : bao
-23 -18 -17 -19 pair : bộ
-23 -23 -21 -23 pair ai nghe
-20 -23 -4 -8 pair an toàn
23 -7 23 -1 pair ba năm
-23 -19 -22 -7 pair biên tập
23 -3 -7 -4 pair biển ,
4 23 20 6 pair buôn bán
23 1 -4 2 pair bày tỏ
23 8 7 8 pair bản thống
-13 -23 -23 -19 pair bốn điểm
15 -6 7 23 pair cao tuổi
-23 -21 -16 -8 pair cao tốc
23 2 3 4 pair cao việc
-2 -21 -23 -20 pair chiến binh
-23 -21 -18 -20 pair cho trường
-22 -23 11 5 pair cho tôi
-1 -23 -18 -20 pair chung với
-23 -19 -21 -23 pair chào anh
3 -23 4 -19 pair chính sách
-23 -21 -20 -23 pair chúc mừng
-15 5 8 -23 pair chưa thấy
-23 -23 -11 -1 pair các cháu
-23 -17 -19 -19 pair các phòng
4 -22 -23 -16 pair các ý
-21 -22 -23 -20 pair các điểm
-18 0 -23 -21 pair cái đó
-3 -23 -19 -17 pair câu này
-23 5 -21 -7 pair cây số
-21 -23 -23 -22 pair có máy
23 -1 -1 0 pair có nói
-6 -23 -5 -18 pair cô nuôi
-22 -23 -22 -22 pair công thương
-11 -23 -23 -22 pair cù lao
-23 -21 -23 -22 pair cửa trầm
-2 -21 -23 -20 pair cựu chiến
-9 -23 -17 -18 pair dân đọc
-23 -23 -21 -20 pair ghi theo
23 -8 -6 -1 pair giữ ,
-23 -17 -20 -16 pair gì sai
-23 -22 -19 -22 pair gửi thư
-23 -18 -19 -22 pair gửi tiểu
-21 -21 -22 -23 pair gửi về
23 3 4 5 pair gửi đảng
-9 -7 -7 -23 pair hai năm
-23 -17 -18 -18 pair hà ,
-23 -20 -18 -19 pair hè và
-23 -13 -22 -21 pair hình thức
-21 -19 -23 -17 pair hôm nay
-5 -1 -2 23 pair hỏi “”
23 -2 -3 9 pair hộ ,
-22 -23 -19 -19 pair hội phụ
1 23 -1 -1 pair không nhất
-20 -23 -18 0 pair không rõ
-20 -5 -23 -17 pair không đọc
-16 -23 -23 -18 pair kiến chung
-2 -23 -20 -19 pair kịp thời
19 -2 23 15 pair liệt sĩ
-23 -19 -23 -20 pair lo thứ
-23 -18 -22 -20 pair loại ý
-23 -23 -19 -20 pair luận .
-17 -3 -23 -23 pair luận :
-23 -23 -22 -21 pair lạc giang
-19 -23 -20 -17 pair lại ý
8 2 -23 -21 pair lấy ý
-21 -23 -20 -20 pair m #
-22 -22 -23 -16 pair mà quên
-23 -20 -19 -15 pair mấy câu
-20 -23 -22 2 pair mầm non
21 23 0 2 pair mắt .
-23 -20 1 -17 pair một nửa
-8 -23 -22 -22 pair một điểm
-23 0 -21 -18 pair nay đã
-22 -23 -23 -19 pair nghe ,
-22 -5 -23 -22 pair nghiệp .
1 -1 2 -23 pair nghị quyết
-13 -23 -19 -20 pair nguyên tắc
-21 -22 -23 -22 pair ngàn sâu
-23 -22 -20 -21 pair ngày ;
17 23 -5 -2 pair người đòi
-23 -15 -12 2 pair người đọc
10 8 -23 -1 pair nhiệm kỳ
-23 -22 -20 -20 pair như chưa
23 -1 2 4 pair nhất với
-23 -19 -14 6 pair nào ?
23 -5 -5 20 pair này có
-3 -23 -23 -19 pair nên bỏ
-3 -18 -23 -3 pair nội trú
-23 -17 -20 -15 pair phải nhờ
-21 -23 -22 -23 pair phố hà
2 2 22 23 pair phụ cấp
-22 -21 -22 -23 pair quan đến
-23 -19 -16 -17 pair rộng #
-8 -19 -23 -17 pair sau ,
-23 -23 -22 -21 pair sư tỉnh
-23 -19 -19 -19 pair sản xuất
-11 -16 -16 -23 pair sở y
23 -15 -15 -7 pair sửa gì
-21 -21 -18 -23 pair tai nạn
2 -23 -18 -16 pair tay ,
-23 -17 -17 -17 pair thao và
-21 -20 -23 -22 pair thuyền trưởng
-7 -23 -23 -19 pair thì bỏ
-21 -22 -23 -21 pair thư này
-15 -23 -5 -18 pair thưa các
-22 -22 -23 -19 pair thưa hội
-22 -23 -20 -22 pair trong khoản
-23 -20 -23 -21 pair trong tiểu
-19 -23 -3 8 pair trách nhiệm
-14 -22 -23 -21 pair trình .
-23 -19 -6 -23 pair trước khi
0 -23 -18 -10 pair trường #
-23 -21 -20 -19 pair trầm ,
-23 -15 -15 -14 pair trị đại
-23 -18 -16 -18 pair trực hội
-23 -19 -20 -16 pair ty tnhh
-5 -23 -23 -20 pair tài xế
23 1 5 4 pair tình cao
-4 -23 -22 -6 pair tỉnh ,
-23 -19 -21 -22 pair tổ soạn
-11 -22 -23 -20 pair tới .
-23 -22 -21 -10 pair vi phạm
-23 -20 -18 -19 pair và ngõ
-23 -22 -21 -20 pair võ thị
23 -1 2 16 pair vùng sâu
-23 -20 -20 -19 pair văn toại
-11 -19 -23 -20 pair về chính
17 -7 23 -6 pair vệ sinh
-23 -18 -18 -19 pair vụ tỉnh
15 2 23 14 pair xe buýt
-23 -21 -20 -19 pair xong lúc
-1 -21 -23 -13 pair xuống #
-12 -23 -21 -10 pair xác nhận
-23 -2 -18 -11 pair xã ,
15 19 2 23 pair xã có
-23 -19 -21 -22 pair xã nào
3 -23 -17 2 pair xử lý
-23 -19 -18 -18 pair | vị
-23 -19 -20 -20 pair | đề
-23 -20 -19 -9 pair áp dụng
-11 -23 -20 -22 pair ông chủ
-23 -15 -14 -15 pair ý vào
-23 -22 -20 -23 pair điều /
-23 -21 -22 -21 pair đoàn luật
-7 -6 23 -6 pair đây ,
-18 -23 -23 -22 pair đã sửa
-10 4 -23 -21 pair đó .
2 -1 23 5 pair đường vào
-23 -21 -21 -5 pair đường ô
-19 -23 -22 -22 pair được giao
-21 -23 -22 -22 pair đằng sau
-23 -19 -20 -21 pair đề :
-10 -22 -23 -19 pair đề đại
-21 -20 -21 -23 pair định không
12 2 -23 -20 pair định về
-23 -23 -21 -19 pair đọc toàn
-21 -20 -23 -19 pair đọc trên
-23 -17 -15 -4 pair đồng vân
-8 -19 -23 -7 pair đổi ,
-9 16 -2 23 pair ở đâu
7 3 3 23 word biết
15 2 23 14 word buýt
-23 -16 9 -15 word chuông
-12 -17 -23 8 word cháu
-22 -23 -18 -21 word chót
23 -5 -7 18 word chồng
-11 -23 -5 -18 word cung
-21 -23 -3 -18 word càng
-11 -23 -23 -22 word cù
-22 -23 -4 -7 word cột
-23 -21 -22 -21 word gam
-3 -20 -23 -18 word ghe
-14 -23 -7 -5 word giang
-7 -23 -23 -16 word giơ
-9 -22 -23 -20 word gởi
-23 -22 -5 -23 word gỡ
-9 -7 -23 -21 word hiến
-4 -3 -23 9 word hiểu
-8 0 -23 -20 word hòa
-23 -3 -21 -21 word hđnd
-15 -22 -23 3 word kho
-23 -23 -1 -22 word khuổi
-23 -11 -8 -14 word khám
-23 -15 -16 -6 word khải
0 2 -1 -23 word lạc
-20 -23 -4 0 word lộ
23 -19 -17 5 word minh
-23 -8 8 5 word mùa
-9 -23 -16 -17 word nhuận
-21 -23 2 -1 word niên
-20 -23 -22 2 word non
7 13 23 -9 word nặng
-7 -22 -23 -2 word nối
-23 5 21 7 word nổi
0 -23 -21 0 word phan
5 -11 -9 -23 word phương
0 -23 -21 6 word ruộng
-4 -23 -4 -15 word rành
5 -23 13 10 word sung
-19 8 -23 6 word thu
-23 -18 -17 -17 word thái
21 3 23 3 word thức
5 17 22 23 word tiền
1 -23 -16 -1 word tr
6 23 16 16 word tranh
-23 -23 -23 -9 word tái
-4 -23 -20 -5 word tạp
-4 18 23 12 word vay
23 -7 -7 -7 word vĩnh
2 17 23 4 word về
-23 -14 -23 -23 word xuể
-8 1 -23 0 word xét
-2 -23 4 2 word xóm
-5 -23 -23 -21 word xế
-23 -11 -16 -2 word áo
-23 -22 -2 -7 word áp
-21 -23 -23 -6 word đai
-15 -23 -22 -4 word đê
5 10 12 23 word đạt
-11 -22 -22 -20 before ends ạ
-22 -18 -20 -21 before ends ự
3 -22 0 7 before on line suggest
-22 -11 -11 -8 begins 0 *
-17 -3 -22 -19 begins 0 bảo
-3 -21 -22 5 begins 0 cho
-22 -17 -17 -18 begins 0 cảng
-22 -21 -21 -19 begins 0 from
-22 -18 -19 -18 begins 0 long
2 10 -22 -16 begins 0 mục
-22 -20 -21 -20 begins 0 phó
4 -22 -21 -16 begins 0 rồi
21 1 14 22 begins 0 tiền
-22 -21 -20 -21 begins 0 trích
-20 -17 -22 -20 begins 0 trưởng
22 0 -5 17 begins 0 trả
-22 -13 -13 -13 begins 0 v
-18 -22 -22 7 begins 0 vậy
-19 -20 -22 -17 begins 0 đông
-7 -21 -22 -18 begins 0 đưa
-4 -15 -21 -22 begins 0 ủy
-19 -22 -21 -21 begins 1 ]
-9 -7 -22 -7 begins 1 biểu
-8 -22 -6 -21 begins 1 cô
7 -22 -17 -15 begins 1 giữ
19 19 -4 22 begins 1 hay
12 -2 -3 22 begins 1 hộ
-9 -4 22 16 begins 1 mình
-11 13 22 -3 begins 1 sau
10 13 -21 -22 begins 1 thấy
-18 -20 -22 -21 begins 1 tiếp
-22 -18 -20 -18 begins 1 trích
-22 -19 -22 -21 begins 1 tổng
22 -2 -1 1 begins 1 vé
14 -22 14 8 begins 1 về
4 -3 -22 2 begins 2 chí
-2 -20 -17 -22 begins 2 cần
19 22 -8 -7 begins 2 gì
-15 -22 -21 -4 begins 2 hai
-22 -21 -6 -20 begins 2 hồ
-22 -22 -18 -16 begins 2 khuyết
-22 -21 -20 -19 begins 2 khóa
-20 -21 -22 -20 begins 2 lập
-21 -6 -22 -20 begins 2 thương
-22 -22 -21 -17 begins 2 tính
7 -22 2 2 begins 2 tỉnh
-21 -22 -16 -18 begins 2 tổng
-19 -19 -22 -19 begins 2 ánh
-4 -20 -22 -17 begins 2 đã
-14 -22 -19 1 begins 2 định
-22 -19 -22 -18 begins 2 đốc
6 22 -5 -2 begins 2 đối
-19 -22 -21 -21 begins [ ]
22 2 2 -1 begins câu cuối
-22 -21 -21 -19 begins from :
-22 -19 -18 -19 begins hôm trước
-21 -19 -22 -18 begins ngày trước
22 14 3 4 begins phần đánh
21 22 1 3 begins số liệu
22 0 -5 17 begins trả lời
22 -1 6 6 begins tôi nhất
22 -7 2 3 begins tôi đồng
-22 -13 -13 -13 begins v /
-4 -15 -21 -22 begins ủy ban
18 22 -6 12 behind disagree
-22 0 -18 -15 behind ends -
-14 -12 -16 -22 behind ends .
-12 -22 -20 -19 behind ends ì
-19 -22 -19 -19 behind ends ụ
-22 -16 -19 -18 ends 0 pháp
-1 -22 -21 -19 ends 0 trí
-22 -19 -19 -19 ends 0 vụ
-22 -20 -1 -20 ends 1 cơm
-4 -5 0 22 ends 1 cấp
0 -22 -17 -21 ends 1 dự
-19 -22 -22 -20 ends 1 gọn
-2 -12 -10 -22 ends 1 hơn
-4 -19 -22 -19 ends 1 iv
0 -21 -22 -21 ends 1 lo
13 -22 -18 -16 ends 1 mừng
-22 -16 1 3 ends 1 nghề
-5 -22 -19 -16 ends 1 thiếu
22 2 3 -2 ends 1 thích
-5 -22 -20 -20 ends 1 tiêu
-22 -19 -19 -18 ends 1 trì
-22 -19 -20 -19 ends 1 việt
-6 -22 -21 -18 ends 1 vào
-10 -22 -22 6 ends 2 biết
9 -22 -18 -17 ends 2 câu
-22 -19 -16 -19 ends 2 cùng
-6 -22 -21 -20 ends 2 cần
-8 -12 -10 -22 ends 2 gì
16 -16 -12 22 ends 2 hay
-18 -22 -22 -20 ends 2 hơn
-22 -22 -19 -18 ends 2 hứa
-6 22 0 5 ends 2 kỳ
-19 -22 -20 -17 ends 2 lộc
-5 -22 -20 -17 ends 2 mừng
8 -22 -19 -15 ends 2 nghĩ
-22 -20 -6 -17 ends 2 nhận
-21 -21 -22 -4 ends 2 truyền
-15 -22 -22 -20 ends 2 tình
-22 -20 -21 -21 ends 2 vi
-22 -19 -22 -18 ends 2 xem
-22 -22 -22 -19 ends 2 đây
-22 -19 -17 1 ends 2 đò
0 -20 -21 -22 ends 2 định
22 -1 2 4 ends 2 đột
-1 -22 2 -5 lines 6
2 -22 -14 -16 pair # bắt
-14 -22 -17 -8 pair # căn
-4 -22 -15 6 pair # mét
-22 -21 -21 -20 pair # sửa
-9 -2 -22 -19 pair # trang
-8 -22 -22 9 pair # trường
-22 -20 -15 -15 pair ( hội
-3 -20 -19 -22 pair ) có
-10 -6 -22 -18 pair , chẳng
0 -22 -20 -18 pair , giá
-22 -18 -1 -17 pair , mắt
-5 -22 -20 -15 pair , phó
22 -2 0 4 pair , rất
-22 -21 -21 -20 pair , thiếu
4 -18 -22 -8 pair , thư
-22 -17 -17 -14 pair , thầy
22 -6 -7 20 pair , thế
-7 4 -22 -7 pair , xã
20 22 2 -1 pair , đó
-22 -22 -21 -21 pair , ảnh
-22 -13 -13 -13 pair / v
-21 -20 -22 -8 pair : (
-22 -1 -15 -7 pair : khoản
-21 -21 -22 -21 pair : triệu
-22 -21 -20 -12 pair : ở
-22 6 -8 -15 pair a mục
-22 -19 -19 -22 pair ba (
-22 -22 -21 -20 pair ba ngày
-14 -22 -19 -8 pair biên giới
-2 -20 -16 -22 pair biển .
-3 -22 -18 -17 pair biểu :
22 -2 3 3 pair bước tiến
-22 -19 -21 -20 pair bản hội
-22 -18 -18 -19 pair bản thảo
4 -22 0 -2 pair bản tôi
-21 -22 -17 -6 pair bị thu
-22 -17 -19 1 pair bồi thường
22 -5 -7 0 pair bớt chữ
0 15 22 11 pair cao quá
-18 -8 -17 -22 pair che phủ
-17 -22 -22 -20 pair chi nhánh
-5 -3 22 17 pair cho các
-19 -18 -22 -6 pair cháu không
-22 -16 -16 -17 pair chí trưởng
-11 -21 -20 -22 pair chất lượng
16 22 4 22 pair chỉ tiêu
-20 -16 -22 -19 pair chị trong
22 19 -6 -4 pair con ở
-22 -17 -18 -18 pair cuối năm
-18 -22 -18 -18 pair cát .
-4 -18 -22 -17 pair còn “”
17 22 16 -2 pair có chỗ
14 -22 -14 6 pair có một
-16 -19 -3 -22 pair cô giáo
-22 7 5 7 pair công nghiệp
0 -22 -15 6 pair công nghệ
-22 -20 -1 -20 pair cơm .
-22 -21 -21 -20 pair cẩm linh
-22 -4 -16 -16 pair dám nói
-3 -1 -22 -20 pair dân ,
-10 -22 -20 -20 pair dân sự
-22 0 -17 -16 pair dòng ,
-22 1 -13 -13 pair dòng .
-20 -22 -18 -17 pair dòng cuối
-22 -20 -20 -20 pair dạ em
-22 -21 -21 -19 pair from :
-11 -22 -19 -19 pair gia tỉnh
-10 -9 -22 -6 pair giá vé
-22 -18 -19 -20 pair hiện là
-21 -19 -22 -19 pair hoàn thiện
-1 -21 -22 -19 pair hoàng văn
-20 -20 -22 -19 pair hòn dừa
-14 -22 -20 -17 pair học kinh
-22 -21 -19 -20 pair họp kết
-2 -20 -22 -13 pair hội .
-22 -19 -15 -16 pair ii )
-4 -21 -22 -19 pair khoảng #
-8 -5 -22 -18 pair khác .
-5 -22 2 -18 pair không xin
-22 -8 -21 -20 pair khối phố
-14 -19 -22 -22 pair kiến vào
-20 -17 -20 -22 pair ký )
-19 -21 -22 -20 pair ký tên
22 -6 -2 -2 pair kỳ này
19 5 15 22 pair luật có
-9 -22 -18 -19 pair là cách
-21 2 -22 -22 pair là không
-22 -20 -17 -17 pair lúc đầu
-4 -17 -22 -17 pair lưu trú
-21 -22 -21 -20 pair lạc .
0 -20 -22 -2 pair lần thì
-22 -21 -20 -19 pair lập xong
8 -22 -20 -16 pair mười năm
22 0 -1 0 pair mấy lần
-7 -21 -22 -17 pair một .
0 -22 -22 -17 pair một chữ
9 -22 -18 -16 pair mừng .
-14 -17 -18 -22 pair nghị ban
-6 -22 4 -16 pair nhiều .
-4 -21 -22 -3 pair nhất ,
-22 -22 -5 -21 pair nhắc .
22 17 3 10 pair nhắc đến
22 -8 -9 -5 pair nước mắt
4 -22 -20 -3 pair nằm trong
22 -2 -4 1 pair ok .
22 -1 3 4 pair phá .
-21 -22 -20 -21 pair phân tích
-22 -16 -16 -16 pair phòng thành
-6 -22 -17 -14 pair phút ,
-22 -22 -17 -5 pair phải #
-13 22 -17 -11 pair phản đối
-5 -4 7 -22 pair ra ,
-22 -18 -20 -19 pair rà soát
1 1 3 22 pair sao chỉ
-20 -22 2 0 pair thanh niên
-10 -17 -22 -17 pair thay mặt
-1 -9 -7 22 pair thì ai
22 2 3 -2 pair thích .
-8 -19 -22 -6 pair thôn bản
-6 -22 -15 -17 pair thư chi
-22 -19 -15 5 pair thấy .
22 -5 2 -4 pair thấy phần
22 -2 -2 0 pair thấy viết
8 -22 -18 -20 pair thật .
-22 -18 -18 -12 pair thắng ,
-21 4 -22 -16 pair thế nào
-22 -15 -17 -15 pair thứ xii
-22 -22 -17 -18 pair tiết #
-17 3 -15 -22 pair tiểu mục
22 -2 0 3 pair toàn tán
1 -22 -16 0 pair tr .
-22 -20 -18 -18 pair trong “”
-9 -18 -22 -22 pair trường phổ
-22 -21 -20 -22 pair trường thpt
-8 -22 -5 -20 pair trưởng thôn
-8 -19 -22 -19 pair tuyên giáo
-21 -22 -20 -8 pair tái định
-22 -13 -13 -13 pair v /
12 22 22 7 pair viết hay
22 -14 -8 -5 pair viết vậy
-22 -18 -13 -6 pair và khoản
-1 -17 -22 -19 pair vào dự
-14 -22 -18 -18 pair vào một
-4 -18 -22 -6 pair về ,
-14 -22 -22 -20 pair về nhiệm
-22 -20 -17 -18 pair về điểm
22 20 2 4 pair với việc
-10 -22 -17 -19 pair vụ ,
-22 -22 -22 -21 pair xin thay
-21 -13 -22 -21 pair xuể .
-18 -22 -7 -4 pair xóm tôi
10 -22 -13 -12 pair đa số
-22 -14 -13 9 pair đoạn #
-21 -20 -21 -22 pair đã ký
-1 -21 -22 -18 pair địa phương
-21 -22 -20 -8 pair định cư
7 -16 -22 -16 pair đọc cho
-9 -18 -22 -14 pair đồng bào
-22 -20 -21 -20 pair ở công
-19 -16 -22 -17 pair ủy bản
-22 -17 -16 -16 pair ủy long
-19 -20 -22 -19 pair “” đi
6 -22 -22 -20 word =
0 19 1 22 word bù
-7 -22 -17 -5 word bảo
-9 -10 2 -22 word chẳng
-22 -21 0 -21 word cuộc
22 11 11 -4 word cơm
22 20 -17 3 word cấm
-12 -22 8 -7 word cổng
-14 17 -22 4 word do
-8 -22 -17 -21 word dần
-18 -22 -21 -21 word dồn
-7 -22 -7 -14 word dứt
-6 -21 -22 -4 word dừng
-22 -22 -20 -4 word dữ
-22 -21 -21 -19 word from
-16 -6 -7 -22 word giáo
-7 -22 -5 -18 word giống
22 -13 17 1 word hiểm
-20 -4 -22 -7 word hương
-7 -11 -22 -18 word khoản
-22 5 -20 -3 word khô
22 -8 20 11 word liệt
-12 -22 -21 -4 word long
-9 3 -22 -20 word lê
-22 -18 -22 -20 word lẻ
-22 -20 -7 -13 word mắc
-20 -22 3 -17 word mắm
13 -22 4 -16 word nghiêm
-9 -22 -16 -16 word nghiệm
9 -22 -18 0 word nghìn
-5 22 18 14 word ngoài
-22 -16 1 -2 word ngô
-17 -22 -22 -20 word nhánh
21 22 11 20 word năm
-5 2 -22 11 word phong
6 2 15 -22 word phát
22 -7 -3 -5 word phẩm
-20 -17 -22 -5 word pác
-22 -21 -8 -19 word quýt
-22 -21 -2 -2 word quỳ
-21 -2 -18 -22 word rời
1 22 18 10 word siêu
-21 -22 -19 -19 word stp
-22 -7 -7 -1 word suối
22 -20 0 -19 word sự
-20 -22 -21 -19 word sỹ
-22 -21 -20 -22 word thpt
22 10 -9 7 word thuận
-17 -22 -18 -5 word thác
22 -8 -19 -11 word thống
8 -2 22 21 word treo
-22 -19 -22 -18 word tt
22 -5 0 -1 word tuyệt
-22 2 0 -21 word tân
-22 1 -22 -3 word tích
-11 -22 -13 2 word tín
-22 0 -22 -2 word tạo
-21 -22 -5 -22 word tắc
1 -22 -22 -16 word tội
22 16 -2 -2 word viết
5 1 22 10 word vào
22 -4 -15 9 word vé
5 -21 -22 1 word vận
-5 -22 -22 -22 word vực
-19 -22 -21 -22 word yến
-3 -22 5 -14 word yếu
22 16 -16 7 word đánh
-22 -22 17 0 word đèn
4 -19 -22 -17 word đấy
-10 -15 -5 -22 word đầu
7 -22 -19 -15 word đẹp
-22 -22 -21 -7 word đẻ
-16 -22 18 -18 word ước
-1 -21 -18 -4 before ends 5
-4 3 -21 -17 before ends 6
1 -18 -21 -17 before ends ố
5 -21 6 9 before on line first suggest
-21 -19 -20 -19 begins # họ
-21 -18 -16 -17 begins ( iii
-16 2 -21 -20 begins 0 bố
-9 -19 -21 -18 begins 0 cá
-20 -21 -19 -20 begins 0 doanh
-17 -21 -17 -20 begins 0 dòng
-21 -21 -17 -17 begins 0 hàng
-21 -19 -16 -15 begins 0 kỳ
18 -9 21 -7 begins 0 lần
-21 -21 20 -16 begins 0 mong
-21 -16 -16 -18 begins 0 nà
10 6 -21 -20 begins 0 nói
-11 -21 -21 -19 begins 0 ok
-16 -21 -20 -18 begins 0 phương
-3 -19 -21 -15 begins 0 rất
-9 5 -21 -19 begins 0 tuy
-3 -9 -21 -13 begins 0 điểm
-21 -20 -20 -20 begins 0 ảnh
-21 -15 -10 -1 begins 1 (
3 -21 -16 -21 begins 1 bạn
-12 3 -21 7 begins 1 công
21 -4 -5 0 begins 1 cơ
-13 -18 -21 -4 begins 1 cả
-2 -11 -21 -7 begins 1 em
-21 -16 -16 -19 begins 1 giang
4 -20 -21 -6 begins 1 khi
21 -3 -9 17 begins 1 lời
3 -20 -21 4 begins 1 nào
-13 -20 -21 -18 begins 1 phương
11 -21 -15 1 begins 1 theo
8 -21 -16 -11 begins 1 trì
0 -21 -18 -18 begins 1 trí
-21 -1 -6 -18 begins 1 xin
-21 -18 -18 -18 begins 1 điền
-10 -21 -20 -18 begins 1 đình
9 -21 1 2 begins 1 được
-17 -21 1 -4 begins 2 bà
-19 -19 -21 -20 begins 2 bến
-2 -21 -20 -6 begins 2 con
-13 -21 -15 -18 begins 2 cùng
-19 -21 -21 0 begins 2 giải
3 -21 -19 -14 begins 2 lê
-4 -21 5 -4 begins 2 lại
21 -6 -7 11 begins 2 nghèo
12 -17 -21 -18 begins 2 nghĩ
-20 -7 -17 -21 begins 2 như
-6 -21 -15 -18 begins 2 phụ
-4 -21 -21 -20 begins 2 sở
-9 -21 -20 -16 begins 2 trưởng
-3 -21 0 -20 begins 2 ơn
-19 -21 -20 -16 begins cho tôi
-21 -17 -19 -19 begins chào anh
8 -21 -16 -11 begins chủ trì
-20 -21 -19 -20 begins doanh nghiệp
-21 -17 -19 -18 begins họ tên
-21 -19 -18 -21 begins phiếu góp
-21 -20 -20 -18 begins phòng văn
-21 -21 -20 -20 begins sở công
-3 21 -6 -2 begins tôi phản
-21 -18 -19 -18 begins tỉnh đoàn
-21 -13 -13 -14 begins đối với
-3 -16 -15 -21 begins ở điều
-21 -19 -19 -17 behind ends 9
-21 -13 -11 -10 comments 0
-21 -18 -19 -21 ends 0 a
-21 -20 -21 -20 ends 0 hải
-20 -18 -21 -19 ends 0 trầm
-11 -21 -18 -19 ends 0 |
4 -15 -21 -17 ends 1 ban
1 -21 6 3 ends 1 bản
-7 8 -21 -2 ends 1 bỏ
-13 -21 -8 -21 ends 1 chợ
-20 -5 -1 -21 ends 1 con
-21 -20 -20 -18 ends 1 example
21 14 3 21 ends 1 hiểu
-21 -18 -19 -19 ends 1 hoành
6 -21 -19 -13 ends 1 nhận
-21 -5 2 -18 ends 1 nổi
21 -2 1 3 ends 1 phá
-20 -20 -21 -20 ends 1 quỳ
21 17 14 -12 ends 1 tay
21 -5 21 -3 ends 1 thanh
-3 -17 -21 -18 ends 1 thể
-7 7 -21 -20 ends 1 tin
-21 -14 -12 -13 ends 1 trị
-21 -18 -18 -17 ends 1 tập
-21 -19 -21 -18 ends 1 vt
-4 -20 -21 -18 ends 1 đề
-12 -17 -21 -20 ends 2 cô
1 -3 -21 -19 ends 2 giữ
-2 4 -21 4 ends 2 không
-20 -7 -19 -21 ends 2 kết
-19 -18 -8 -21 ends 2 máy
-20 -17 -21 -17 ends 2 nghĩa
0 -19 -21 -15 ends 2 sáng
-21 -16 -18 -16 ends 2 sơn
-3 -18 -21 -15 ends 2 tên
-21 -17 -4 -19 ends 2 ăn
-21 4 -8 -17 first suggest names_draft
-21 -20 -15 -9 pair # bản
-21 -19 -20 -19 pair # họ
8 -21 7 20 pair # hộ
-6 -19 -17 -21 pair # phải
-21 -15 6 -1 pair # thôn
-9 -21 -15 -17 pair # với
-17 2 -21 -15 pair # đến
-10 -21 -18 -19 pair ) là
-2 -16 -17 -21 pair , chị
-21 -21 -18 -20 pair , iii
0 0 21 2 pair , mưa
-11 -20 -21 -19 pair , nếu
-21 -17 -15 -9 pair , sao
-1 -21 -18 -5 pair , số
-21 -18 -16 -17 pair , sử
12 11 -21 -11 pair , ông
-21 -19 -18 -19 pair / bc
-21 -17 -19 -19 pair : bảo
-5 -19 -18 -21 pair : tổ
-4 -21 -20 -19 pair [ ]
-4 -21 -20 -19 pair [ x
-4 -21 -20 -19 pair ] không
-14 -7 -21 -4 pair ai đọc
-7 -17 -21 -19 pair ban tuyên
-21 -19 -18 -19 pair bc -
-19 -20 -21 -18 pair buổi sáng
-20 -17 -21 -20 pair bão số
-21 -14 11 -13 pair bản chuông
-9 -20 -19 -21 pair bến loại
-21 -11 -12 3 pair bị cấm
6 -21 14 11 pair bổ sung
-21 -18 -16 -18 pair bộ họp
-21 -21 -21 -21 pair bộ khối
-15 -5 -21 -21 pair bộ luật
-14 -20 -21 -19 pair c )
15 6 13 21 pair cho em
-20 -19 -17 -21 pair chuyển tiếp
-21 -21 8 -20 pair chỉ mong
-19 -20 -21 -18 pair chỉnh sửa
21 14 0 1 pair chịu .
-21 -2 -17 -14 pair chỗ tôi
-21 -17 14 -13 pair chợ ,
-5 -14 -6 -21 pair chữ nghĩa
-21 -20 -1 -3 pair con đường
21 -10 -15 -7 pair các nội
-11 -21 -19 -21 pair câu cuối
-21 -18 -20 -20 pair câu thứ
-21 -21 -14 -8 pair có cơ
-21 -16 -10 3 pair có “”
11 8 -21 -12 pair cùng ,
-10 -11 -6 -21 pair cả .
-9 -16 -21 -19 pair cảng cá
-20 -17 -21 -18 pair cộng sản
-21 -21 -18 -21 pair cụ .
-10 -10 -21 0 pair cụm “”
-21 -17 -16 -20 pair diễn đàn
-21 -19 -17 -19 pair dược liệu
-21 -20 -15 -17 pair dẫn chiếu
-21 -18 -16 -17 pair dụng vỉa
-21 -21 -5 -20 pair em xin
-21 -20 -20 -18 pair example >
-21 -19 -19 -17 pair gia dự
11 13 -21 -19 pair giám đốc
-6 -21 -20 -20 pair giải pháp
-21 -20 -20 -18 pair giồng sậy
-21 -20 -20 2 pair giờ có
-7 -21 -18 -14 pair giữ như
7 -21 -21 -13 pair gì ,
-21 4 -18 -15 pair gì mà
-21 -20 -17 -18 pair gợi ý
21 18 -1 -3 pair ha .
21 14 3 21 pair hiểu .
-21 -19 -20 -20 pair huyện quỳ
-11 -21 -18 -21 pair hôm #
-9 -21 -2 -20 pair hơn ,
-21 -19 -19 -1 pair hỏi tôi
5 -21 9 3 pair hỗ trợ
21 3 3 5 pair hộ hai
-21 -17 -17 -17 pair hội xii
-6 -21 -17 -16 pair hợp ý
4 5 5 21 pair khởi công
-21 -20 -18 -19 pair kiểm nghiệm
21 -5 10 8 pair luật ,
-21 -19 -18 -18 pair là hoàng
2 -19 -21 -19 pair là tôi
4 -21 -21 -4 pair là được
-5 -4 -19 -21 pair làm .
-17 -16 -18 -21 pair lác ,
21 9 -3 -1 pair lòng dân
-1 -15 -21 -16 pair lại cho
20 21 18 7 pair lớn .
-13 -21 -19 -17 pair mấy dòng
-21 -18 -2 -18 pair một bản
-19 -6 -20 -21 pair nghiệp :
-21 -20 -4 -18 pair nghị #
-20 -17 -21 -18 pair nghị cụ
-8 -21 -21 -16 pair người bán
2 -21 -19 -12 pair người dao
-5 -21 -19 -4 pair người viết
-21 -3 -18 -19 pair nhà sàn
-21 -19 -19 -18 pair nên là
-13 -21 -17 -3 pair nói #
15 16 18 21 pair nói gì
-13 -20 -21 -3 pair năng lực
-21 -20 -20 -4 pair nạp #
21 -4 -6 -5 pair nấu cơm
-14 -21 -21 -20 pair phòng ,
-19 -20 -19 -21 pair phòng .
21 -7 -3 -1 pair phải thêm
-21 -21 -20 -19 pair phản biện
-1 -21 1 7 pair phụ lục
-10 -4 -21 -17 pair phụ nữ
-21 -21 -21 -19 pair quan ,
-21 -19 -16 0 pair ra sao
21 -2 7 7 pair riêng tôi
-20 -21 -18 -20 pair sinh :
-8 -15 -21 -11 pair sách của
-6 -17 -21 -16 pair sở xây
-8 -5 21 -7 pair sửa cái
-10 -21 -19 -18 pair sự ,
-18 -20 -21 -18 pair tham gia
-21 -3 -19 -21 pair thêm vào
-21 -21 -21 -19 pair thì thành
1 -21 -19 -14 pair thì đúng
-2 -21 -20 -19 pair thường xuyên
-21 -21 -20 -20 pair thảo trong
-21 -19 -14 -15 pair thần ,
-8 -21 -21 -18 pair thẩm quyền
-7 7 -21 -20 pair tin .
-21 -21 -21 -21 pair tiếp nhận
-2 -21 -20 -17 pair trang .
-21 -20 -19 2 pair trình trọng
-21 -18 -19 -19 pair tác :
21 21 7 8 pair tôi hoan
21 -21 -16 -12 pair tôi mừng
10 -21 -11 -14 pair tôi ủng
-21 -16 -14 -14 pair tại chi
-21 -21 -17 -16 pair tịch ubnd
21 2 2 3 pair tờ trình
4 -16 3 21 pair tủ sách
-21 -20 -18 -5 pair từ ngày
21 -8 -8 -4 pair viết .
-21 -19 -16 -1 pair viết là
-21 -21 0 -21 pair viện .
-21 -19 -21 -18 pair vt .
21 6 5 4 pair và có
-14 -21 -17 -20 pair văn dự
-9 -20 -21 -21 pair về quê
-14 -19 -21 2 pair về văn
-21 -18 -19 -19 pair vị công
-21 -18 -17 -18 pair vụ pháp
-4 -21 -20 -19 pair x ]
14 -1 1 21 pair xác định
-21 -18 -14 2 pair à ?
-8 -21 -17 -19 pair điều nào
-9 -16 -21 -3 pair đã làm
-21 -17 -18 -17 pair được tiếp
-20 -17 -21 -18 pair đảng cộng
-8 -4 -21 -17 pair đọc được
-20 -7 -21 -21 pair đọc đến
-20 -20 -21 -19 pair đứa cháu
-2 -20 -21 -19 pair đứng trước
-10 -21 2 5 pair ở trang
2 -16 -15 -21 pair ủy ban
-8 -21 -21 -20 pair “” làm
-21 -17 -20 -19 word &
21 -7 19 -6 word bày
-20 -3 -21 -8 word bé
13 20 21 9 word bắt
3 -21 15 -14 word bếp
-19 -14 -21 -16 word bệnh
-1 -17 -21 -14 word bởi
-13 -4 -21 -21 word chu
1 5 -21 2 word cháy
-2 -19 -21 -21 word chấp
21 7 9 3 word chịu
-21 -18 -16 8 word chừng
-21 -9 -2 -11 word cuốn
-21 3 -20 -20 word cẩm
1 3 -18 -21 word dịch
9 -21 -1 -18 word gỗ
-21 -20 -17 -18 word gợi
0 -21 -20 -20 word hướng
18 21 6 17 word hạn
5 -21 9 3 word hỗ
5 4 -2 21 word khi
-19 -20 -21 -20 word khtc
-15 -21 -1 -10 word khê
-20 -21 -1 1 word kè
6 -21 1 -16 word loa
5 -21 -4 -5 word lò
5 3 -21 -5 word lương
-21 -21 -18 -6 word lấn
-21 -14 -8 -7 word mặt
1 -21 -17 8 word nguồn
-14 -21 -21 -21 word nhuộm
3 -21 2 -17 word ninh
6 17 -3 21 word nào
21 19 14 17 word này
21 0 3 -2 word nông
-2 -4 1 -21 word nửa
-21 -20 -16 -19 word oan
-2 -21 -16 4 word phiên
21 -8 -21 7 word riêng
-17 -21 9 17 word sách
8 -21 6 10 word sóng
-21 9 7 1 word sắp
-7 -8 -21 -20 word thao
-21 -18 12 12 word thoại
-12 -21 0 11 word thông
15 -8 -21 2 word thảo
-7 -21 -20 -20 word thầy
3 -21 -20 -15 word thẻ
-21 -20 -19 -5 word thờ
21 -8 -8 16 word toi
2 5 -19 -21 word tuy
-7 -5 -21 -5 word tôm
6 -21 -14 -13 word tú
1 -21 -19 -16 word tưởng
-20 -20 -11 -21 word tận
-5 -21 13 -9 word tết
16 -10 21 19 word tối
21 -16 13 -9 word tốt
12 -5 -21 1 word tỷ
-2 -21 -21 -20 word uống
-6 -21 -19 -17 word vâng
-5 -21 -20 -19 word x
-21 -21 -19 -18 word xdvb
-21 -12 14 -12 word xá
-21 -21 -1 -20 word xúc
0 -20 -21 -3 word đỏ
-21 -17 7 8 word ơi
-20 -21 -6 -19 word ướt
-21 -6 -8 -9 word ấy
-8 -18 -20 -18 before ends ”
-16 -20 -1 -14 before first agree
-8 -20 -20 -19 begins 0 đúng
8 6 -20 1 begins 1 cùng
-20 -17 -19 -18 begins 1 dâu
-20 -20 -19 -3 begins 1 hồ
-20 6 -15 -13 begins 1 kiện
-20 -20 0 -18 begins 1 nhà
11 6 12 20 begins 1 ra
11 -18 -20 -16 begins 1 sinh
-20 -14 6 -13 begins 1 vị
-18 -19 -20 -18 begins 1 xá
-7 -17 -20 -16 begins 2 dạy
6 -20 -20 -19 begins 2 lần
-19 -20 -19 -18 begins 2 quỳ
10 -3 -20 -13 begins 2 thành
-4 -20 -19 0 begins 2 thạch
-20 8 -12 3 begins 2 trang
-7 -20 -19 -5 begins 2 tui
-20 -17 -19 -19 begins 2 tọa
-1 -19 -20 -3 begins 2 tổ
3 7 -20 -5 begins 2 viết
-18 -18 -20 -16 begins chúc các
-1 -14 -12 -20 begins góp ý
-20 -15 -17 -17 begins sở giao
4 -11 -20 -15 begins tôi tên
-6 -6 -18 -20 begins đ /
-8 -7 -20 -6 begins đại biểu
-18 -20 -8 -18 clauses 5
-20 -14 -15 -15 ends 0 ba
-20 -18 -16 -16 ends 0 hẻm
-18 2 -20 2 ends 1 cầu
4 -20 -19 7 ends 1 giữ
20 18 -3 -5 ends 1 ha
-1 -20 -20 -17 ends 1 kỹ
-18 -20 -18 -4 ends 1 mua
-8 -9 -20 -20 ends 1 mục
-20 -16 -3 -14 ends 1 tối
-1 -19 -20 -1 ends 1 đây
6 -6 -20 -3 ends 2 hai
-6 -20 -17 -18 ends 2 hạn
-20 -13 -11 -11 ends 2 mỗi
20 -3 -1 -2 ends 2 nêu
20 -1 15 1 ends 2 tốt
-20 -13 3 -17 ends 2 xuống
-18 -7 -20 -19 pair # ;
-5 -16 -20 -16 pair # các
9 20 9 19 pair # ha
-20 -16 -15 -16 pair # nội
-11 -5 -20 0 pair # tỷ
20 11 15 10 pair # ý
19 20 -9 -10 pair , giám
-20 -20 -18 -19 pair , giảng
3 8 -4 20 pair , hai
-20 4 -20 -16 pair , khách
0 -20 -17 -13 pair , ý
-20 -20 -18 -19 pair - khtc
-20 -19 -20 -8 pair : cho
-20 -20 -19 -3 pair : con
7 -20 -20 -19 pair bài học
-20 -16 -12 -3 pair bình quân
-13 -20 -20 0 pair bộ #
-20 -16 -16 -19 pair bộ giao
2 -20 -19 0 pair chuyển đổi
-17 -17 -20 -14 pair chí bỏ
-12 -20 -7 -20 pair chợ .
11 9 -20 6 pair cuối cùng
-20 -20 -20 -18 pair câu lạc
4 -12 -20 -14 pair có ,
-17 -17 -15 -20 pair cả tỉnh
20 18 4 4 pair giữ #
20 5 -14 -7 pair giữ nguyên
-14 -20 -6 -20 pair gì có
-19 -16 -20 -18 pair gửi tỉnh
16 3 20 4 pair hay rồi
-8 -18 -20 -16 pair huyện ủy
-11 -20 -20 -16 pair hát then
-20 -13 -13 -12 pair hội đại
-7 -18 -20 -20 pair khác ,
-20 -18 -17 -20 pair khó khăn
-4 -19 -20 -14 pair không rành
-2 -1 20 14 pair làm lại
-20 -20 -17 -16 pair lũng vài
-20 -20 -20 -18 pair lạc bộ
-20 -16 -17 -15 pair lạc thủy
-17 -13 -14 -20 pair lục ii
15 -5 20 -6 pair mình làm
-3 -19 -20 -20 pair mở đầu
-18 -18 -20 -17 pair người đại
-4 -20 -16 -17 pair ngắn ,
-20 -19 -19 -15 pair nhân khách
20 -6 -5 -3 pair nhé ,
5 -20 -17 -17 pair như sau
-5 -20 -18 -17 pair nông thị
-20 -18 -17 -18 pair pháp tỉnh
-20 -20 -18 -18 pair phường tam
14 -20 3 -15 pair phải sửa
-20 -17 -20 -17 pair phố long
-8 2 -20 -15 pair thêm một
-11 -16 -20 -17 pair thảo trên
-20 -20 -19 -18 pair thị nhàn
20 -10 -8 10 pair thứ năm
-20 -14 -15 -14 pair thứ xviii
20 5 7 7 pair toàn với
20 -12 7 -3 pair trước ,
-20 -20 -8 -7 pair trường tiểu
-20 -13 -11 -12 pair trị .
-18 -20 -6 -20 pair tập huấn
0 -1 20 -2 pair tỉnh sớm
-20 -20 -20 -17 pair tỉnh thanh
-10 6 -5 20 pair tỷ đồng
-3 -20 -20 -16 pair vi văn
20 6 5 6 pair và nội
20 -1 15 -1 pair và xin
20 -2 0 2 pair văn páo
20 5 2 6 pair về sự
-2 -20 -12 -14 pair với khoản
20 16 -13 9 pair vừa rồi
20 -1 -4 2 pair ông bà
20 -2 -2 1 pair điều này
-20 -19 -20 -17 pair đá ,
20 -4 -5 -1 pair đúng rồi
20 -15 -16 11 pair đủ .
3 -20 -16 -4 pair ưu tiên
-3 8 -20 7 pair ấy ,
-13 -20 -17 -6 pair “” :
-2 16 20 11 word bán
6 1 20 -2 word bản
-6 -20 1 2 word bồi
13 10 16 20 word cao
-9 -6 -20 -20 word diêm
-18 -18 -20 -18 word giàng
11 6 -20 -1 word hoàng
-18 -20 -6 -20 word huấn
20 1 -3 8 word hợp
-17 -20 -17 -15 word iii
-20 -18 -17 -20 word khăn
-11 20 15 -4 word khổ
3 -17 -20 -16 word luồng
4 -20 -18 -19 word ma
-20 -17 -17 -16 word mttq
-20 7 13 -3 word mưa
-20 -20 -19 -18 word nhàn
-14 -17 -20 -18 word suy
8 1 20 0 word sĩ
-20 -10 -10 -17 word thiếu
-6 -3 20 2 word thuế
-11 -20 -19 -17 word thấm
-6 3 -20 1 word thấp
15 -20 -18 6 word tiên
-8 -20 -19 -19 word tuấn
13 -20 11 -12 word tôn
-20 -10 9 0 word từ
-19 -3 -20 -14 word vẽ
20 2 2 4 word vọng
3 -20 16 0 word xóa
-20 -18 -19 -20 word đua
5 -20 -16 -19 word đặng
20 16 -14 4 word đồng
"""
